-- What was read, as it came, so that a better reader can be run over the past.

create table archived_content (
    hash    bytea primary key,
    -- deflated
    content bytea   not null,
    bytes   integer not null
);
-- pages are deflated already: a second compression would cost time and gain nothing
alter table archived_content alter column content set storage external;

create table archived_page (
    id           bigint generated always as identity primary key,
    source_id    text        not null references source on delete cascade,
    url          text        not null,
    -- JSON that was sent along, or empty
    sent         text        not null default '',
    found_at     text        not null,
    content_type text,
    hash         bytea       not null references archived_content,
    -- the same bytes came again until then
    first_at     timestamptz not null,
    last_at      timestamptz not null
);
create index archived_page_latest on archived_page (source_id, md5(url || sent), last_at desc);
create index archived_page_age on archived_page (last_at);
create index archived_page_content on archived_page (hash);

alter table run add column reread boolean not null default false;

-- whether the ad changed, our reading of it, or somebody corrected it
alter table posting_change add column cause text not null default 'AD' check (cause in ('AD', 'READER', 'PERSON'));
