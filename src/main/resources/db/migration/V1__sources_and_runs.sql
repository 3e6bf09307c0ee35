-- What is read, how it went, and what could not be stored.

create extension if not exists pg_trgm;

create table source (
    id              text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    kind            text        not null,
    url             text        not null,
    -- the queue is kept by host: one request at a time each
    host            text        not null,
    every_seconds   integer     not null check (every_seconds > 0),
    enabled         boolean     not null,
    -- who put it here: a sources file, the sample board, the admin pages
    origin          text        not null check (origin in ('FILE', 'SAMPLE', 'ADMIN')),
    company         text,
    settings        jsonb       not null default '{}',
    next_check_at   timestamptz not null,
    -- a run holds the lease; every write of a run carries the fence it was given
    lease_until     timestamptz,
    lease_holder    text,
    fence           bigint      not null default 0,
    etag            text,
    last_modified   text,
    failures        integer     not null default 0,
    last_status     text,
    last_reason     text,
    last_run_at     timestamptz,
    last_read_at    timestamptz,
    created_at      timestamptz not null
);
create index source_due on source (next_check_at) where enabled;

create table run (
    id           bigint generated always as identity primary key,
    source_id    text        not null references source on delete cascade,
    fence        bigint      not null,
    node         text        not null,
    started_at   timestamptz not null,
    finished_at  timestamptz,
    status       text        not null check (status in ('RUNNING', 'COMPLETE', 'UNCHANGED', 'PARTIAL', 'FAILED', 'LOST')),
    reason       text,
    coverage     text        not null check (coverage in ('COMPLETE', 'WINDOW')),
    pages        integer     not null default 0,
    bytes        bigint      not null default 0,
    found        integer     not null default 0,
    added        integer     not null default 0,
    changed      integer     not null default 0,
    unchanged    integer     not null default 0,
    closed       integer     not null default 0,
    reopened     integer     not null default 0,
    -- sightings seen, as a serialised RoaringBitmap: "last seen" costs no row writes
    seen         bytea
);
create index run_by_source on run (source_id, id desc);
create index run_recent on run (id desc) include (source_id, status);

create table run_failure (
    id        bigint generated always as identity primary key,
    run_id    bigint not null references run on delete cascade,
    url       text   not null,
    item      text,
    reason    text   not null,
    detail    text   not null
);
create index run_failure_by_run on run_failure (run_id);

create table quarantine (
    id            bigint generated always as identity primary key,
    source_id     text        not null references source on delete cascade,
    run_id        bigint      references run on delete set null,
    item          text        not null,
    url           text        not null,
    reason        text        not null,
    raw           text,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    unique (source_id, item)
);
