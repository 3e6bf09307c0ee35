-- What ads say beside pay, place and skills; and exchange rates of every working day.

alter table posting
    -- degrees by their level, lowest first
    add column degrees_required  text[] not null default '{}',
    add column degrees_preferred text[] not null default '{}',
    -- the ad takes experience or the like in place of the degree
    add column degree_or_equal   boolean not null default false,
    -- years of experience asked for
    add column years_min         smallint check (years_min >= 0),
    add column years_max         smallint check (years_max >= 0),
    add column benefits          text[] not null default '{}',
    add column visa              text check (visa in ('OFFERED', 'NOT_OFFERED')),
    add column industries        text[] not null default '{}',
    -- the rate of usd_rate_on was more than ten days older than the posting
    add column usd_rate_stale    boolean not null default false;

-- the European Central Bank's reference rates: units of each currency for one euro
create table fx_rate (
    day      date    not null,
    currency char(3) not null,
    per_euro numeric not null check (per_euro > 0),
    primary key (day, currency)
);

-- the one feed of rates: when it was last asked, and what came of it
create table fx_feed (
    id         smallint    primary key default 1 check (id = 1),
    tried_at   timestamptz,
    read_at    timestamptz,
    failures   integer     not null default 0,
    reason     text,
    -- days of which every rate is stored, so that a long gap asks for the whole history
    latest_day date
);
insert into fx_feed (id) values (1);
