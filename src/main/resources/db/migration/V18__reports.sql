-- What readers say is wrong with a posting, for the operator.
create table report (
    id         bigint generated always as identity primary key,
    posting_id bigint      not null references posting on delete cascade,
    reason     text        not null check (reason in ('PAY', 'READING', 'DEAD', 'MISLEADING', 'OTHER')),
    -- the reader's own words, or empty
    words      text        not null check (length(words) <= 500),
    -- hash of the reader's network address with the salt of the day, so that one reader counts once
    reader     bytea       not null,
    state      text        not null default 'OPEN' check (state in ('OPEN', 'RESOLVED', 'DISMISSED')),
    at         timestamptz not null,
    decided_at timestamptz,
    unique (posting_id, reason, reader)
);
create index report_open on report (posting_id, id) where state = 'OPEN';
