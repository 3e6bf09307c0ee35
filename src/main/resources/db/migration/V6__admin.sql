-- What an operator says from the admin pages, beside what the sources themselves say.

-- held back by hand, whoever entered the source; survives restarts and the sources file
alter table source add column paused boolean not null default false;

-- one switch for all fetching of all nodes
create table harvest_switch (
    id         smallint primary key default 1 check (id = 1),
    paused     boolean  not null default false,
    changed_at timestamptz
);
insert into harvest_switch (id) values (1);
