-- Files of postings that were handed in, and how far each was read.

alter table source drop constraint source_origin_check;
-- who put it here: a sources file, the sample board, the admin pages, a ready group, an imported file
alter table source add constraint source_origin_check check (origin in ('FILE', 'SAMPLE', 'ADMIN', 'READY', 'IMPORT'));

create table import (
    id             bigint generated always as identity primary key,
    source_id      text        not null references source on delete cascade,
    -- its name, without the folder; which file it was is known by its size and its head
    file           text        not null,
    size           bigint      not null,
    -- SHA-256 of the first 64 KiB and of the mapping: another mapping is another import
    head           bytea       not null,
    -- rows that are dealt with; a run that was broken off goes on after them
    row_count      bigint      not null default 0,
    added          bigint      not null default 0,
    linked         bigint      not null default 0,
    unchanged      bigint      not null default 0,
    changed        bigint      not null default 0,
    rejected       bigint      not null default 0,
    repeated       bigint      not null default 0,
    closed         bigint      not null default 0,
    -- rows that the readers read, and in how many they found what
    read           bigint      not null default 0,
    with_pay       bigint      not null default 0,
    with_level     bigint      not null default 0,
    with_place     bigint      not null default 0,
    not_remote     bigint      not null default 0,
    -- bytes of the file of rejected rows that belong to the rows above
    rejects_length bigint      not null default 0,
    started_at     timestamptz not null,
    updated_at     timestamptz not null,
    finished_at    timestamptz,
    unique (source_id, size, head)
);
