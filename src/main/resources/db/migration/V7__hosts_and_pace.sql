-- One request at a time to each host, across all nodes; when to look again; and losses that are not believed yet.
-- The gate is unlogged: two small writes a request must not wait for the disk, and after a crash nobody holds anything.

create unlogged table host_gate (
    host        text primary key,
    -- who sends a request now, and until when that is believed
    holder      text,
    held_until  timestamptz,
    -- when the last answer was read to its end
    free_at     timestamptz not null default '-infinity',
    -- the host asked to be left alone until then
    rests_until timestamptz not null default '-infinity'
);

alter table source
    -- the present interval: shorter than every_seconds while much changes, longer while nothing does
    add column pace_seconds  integer check (pace_seconds > 0),
    -- since when complete reads have lacked much, how many of them there were, what any of them showed,
    -- and whether a person believes them
    add column loss_since    timestamptz,
    add column loss_reads    integer not null default 0,
    add column loss_seen     bytea,
    add column loss_accepted boolean not null default false;
