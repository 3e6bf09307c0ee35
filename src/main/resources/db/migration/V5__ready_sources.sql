-- Sources that ship with the application, switched on by groups.

alter table source drop constraint source_origin_check;
-- who put it here: a sources file, the sample board, the admin pages, a ready group
alter table source add constraint source_origin_check check (origin in ('FILE', 'SAMPLE', 'ADMIN', 'READY'));
alter table source add column group_name text;
alter table source add constraint source_ready_group check (origin <> 'READY' or group_name is not null);

-- ticks of the admin pages; a group without a row has never been ticked
create table source_group (
    name       text primary key check (name ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    enabled    boolean     not null,
    changed_at timestamptz not null
);
