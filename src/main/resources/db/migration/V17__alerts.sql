-- Searches that readers saved, and the mails that tell them of new postings. No address stands here in clear.

-- what was first seen since a moment is asked for by every digest; rows lie roughly in that order, so ranges of them do
create index posting_first_seen on posting using brin (first_seen_at) with (pages_per_range = 32);
-- a run that still goes on may store more of what it first saw when it began
create index run_running on run (started_at) where status = 'RUNNING';

create sequence saved_search_id;
create table saved_search (
    id            bigint primary key,
    -- keyed hash of the address, only to find it by
    address_mac   bytea       not null,
    -- the address by AES-256-GCM: version, nonce, what is encrypted, tag
    address       bytea       not null,
    -- the listing's parameters in a canonical order, as in its address
    query         text        not null,
    -- what the search is in words, for the reader
    title         text        not null,
    frequency     text        not null check (frequency in ('DAILY', 'WEEKLY')),
    -- where the links of its mails lead: the site's own address
    root          text        not null,
    -- SHA-256 of the token that confirms, while one is waited for
    confirm_hash  bytea unique,
    confirm_until timestamptz,
    -- what the waiting token will set, so that nobody changes another's search unasked
    wanted        text        not null check (wanted in ('DAILY', 'WEEKLY')),
    -- SHA-256 of the token that ends it; the token itself is made from the key whenever a mail needs it
    stop_hash     bytea       not null unique,
    created_at    timestamptz not null,
    confirmed_at  timestamptz,
    -- postings first seen up to here have had their mail
    mark_at       timestamptz,
    -- no digest before this
    next_at       timestamptz,
    -- when the reader was told that the search is no longer understood
    told_at       timestamptz,
    unique (address_mac, query),
    check (confirmed_at is not null or confirm_hash is not null),
    check (confirmed_at is null or (mark_at is not null and next_at is not null))
);
create index saved_search_due on saved_search (next_at) where confirmed_at is not null;
create index saved_search_waiting on saved_search (confirm_until) where confirm_hash is not null;

-- The outbox: what is to be sent is written in the transaction that decides it, and every step of sending before it is made.
create sequence mail_id;
create table mail (
    id              bigint primary key,
    saved_search_id bigint      not null references saved_search on delete cascade,
    kind            text        not null check (kind in ('CONFIRM', 'DIGEST', 'INVALID')),
    -- WAITING to be sent; HANDED to the mail server without an answer yet; SENT; UNSURE: the node ended between the two,
    -- and it is never sent again unasked; FAILED for good; KEPT to be shown, since there is no mail server
    state           text        not null default 'WAITING'
        check (state in ('WAITING', 'HANDED', 'SENT', 'UNSURE', 'FAILED', 'KEPT')),
    -- how many postings it tells of
    postings        integer     not null default 0,
    -- subject and texts, encrypted as addresses are, since they hold tokens; gone once it is sent
    content         bytea,
    -- its Message-ID, the same at each attempt
    message_id      text        not null,
    attempts        integer     not null default 0,
    next_at         timestamptz not null,
    -- who sends it holds it until here; the fence grows with each claim
    lease_until     timestamptz,
    fence           bigint      not null default 0,
    error           text,
    created_at      timestamptz not null,
    sent_at         timestamptz
);
create index mail_waiting on mail (next_at, id) where state = 'WAITING';
create index mail_handed on mail (lease_until) where state = 'HANDED';
create index mail_by_search on mail (saved_search_id);

-- How often somebody did something today. Readers are known by a hash that nobody can undo once its day is over.
create table day_salt (
    day  date primary key,
    salt bytea not null
);
create table day_count (
    day  date    not null,
    -- what is counted
    what text    not null,
    who  bytea   not null,
    n    integer not null,
    primary key (day, what, who)
);
