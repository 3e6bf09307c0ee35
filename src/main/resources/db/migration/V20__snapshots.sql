-- Pay figures that somebody cites: the very bytes, kept for ever, whatever the postings become.

create table snapshot (
    -- the first digits of sha256: equal content is kept once
    id         text        primary key check (id ~ '^[0-9a-f]{16}$'),
    -- no reference: a snapshot outlives its role
    role_slug  text        not null,
    -- the scope as in the address of the role's page, without the question mark
    query      text        not null,
    as_of      date        not null,
    -- what it is in words, without the link
    citation   text        not null,
    created_at timestamptz not null,
    sha256     text        not null unique,
    -- gzip of the CSV
    body       bytea       not null
);
