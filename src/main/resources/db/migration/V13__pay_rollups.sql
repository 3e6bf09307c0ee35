-- Pay statistics by role, level and country, kept ready. What changes a posting appends to pay_delta in its own
-- transaction; one folder at a time adds it up, so that a broad role such as Engineer never makes writers wait.

-- full time, or nothing said: the same words as search.PayCell.FULL_TIME, held together by verify-rollups
create function pay_full_time(types text[]) returns boolean immutable parallel safe language sql return
    ('FULL_TIME' = any(types) or types = '{}') and not types && '{INTERN,PART_TIME}';

create table pay_delta (
    id         bigint generated always as identity primary key,
    role_id    bigint   not null,
    level      text,
    -- of an observation only; the posting stands for an employer that is not named
    company_id bigint,
    posting_id bigint,
    countries  text[]   not null,
    -- the observation, USD a year; null for a posting that is none
    low        integer,
    high       integer,
    stated     boolean  not null,
    one_sided  boolean  not null,
    -- posted then, UTC: after 24 months it leaves by itself
    day        date     not null,
    -- 1 for a posting that came, -1 for one that went; a change is both
    weight     smallint not null
);

-- how many postings there are of each kind and day; those of one key are one observation
create table pay_key (
    key        uuid     not null,
    day        date     not null,
    role_id    bigint   not null,
    level      text,
    company_id bigint,
    countries  text[]   not null,
    low        integer,
    high       integer,
    stated     boolean  not null,
    one_sided  boolean  not null,
    n          integer  not null,
    primary key (key, day)
);
create index pay_key_role on pay_key (role_id);

-- the lineage that the histograms were made with
create table pay_lineage (
    role_id     bigint not null,
    ancestor_id bigint not null,
    primary key (role_id, ancestor_id)
);

create table pay_histogram (
    -- the role with its descendants
    role_id     bigint  not null,
    -- empty for all of them
    level       text    not null,
    country     text    not null,
    -- postings, those that state pay, those with one bound only
    n_all       integer not null,
    n_stated    integer not null,
    n_one_sided integer not null,
    -- observations, and the employers behind them
    n_ads       integer not null,
    n_employers integer not null,
    -- p10, p25, p50, p75, p90 and the interval of the median, USD a year, right within 1,000; null where there is
    -- nothing to count or one of them lies in the last, open bucket
    low         integer[],
    mid         integer[],
    high        integer[],
    -- ads by thousand USD: the first bucket that is not empty, then counts; bucket 1000 holds all from a million up
    low_from    smallint  not null,
    low_counts  integer[] not null,
    mid_from    smallint  not null,
    mid_counts  integer[] not null,
    high_from   smallint  not null,
    high_counts integer[] not null,
    primary key (role_id, level, country)
);

create table pay_employer (
    role_id    bigint  not null,
    level      text    not null,
    country    text    not null,
    company_id bigint  not null,
    -- observations
    n          integer not null,
    primary key (role_id, level, country, company_id)
);

create table pay_rollup (
    id           smallint primary key default 1 check (id = 1),
    -- first day of the 24 months that the histograms cover
    window_start date        not null,
    folded_at    timestamptz,
    -- the last comparison with the postings themselves
    verified_at  timestamptz,
    -- cells compared then, and those that differed
    compared     integer,
    differences  integer,
    detail       text
);
insert into pay_rollup (window_start) values ('0001-01-01');

-- Triggers and not calls: no writer can forget them, neither COPY, nor a cascade, nor somebody's psql.
-- Whole statements at once where many rows come or go; row by row for updates, most of which change none of this.
create function pay_delta_came() returns trigger language plpgsql as $$
begin
    insert into pay_delta (role_id, level, company_id, posting_id, countries, low, high, stated, one_sided, day, weight)
    select role_id, level,
           case when observed_low is not null then company_id end,
           case when observed_low is not null and company_id is null then id end,
           countries, observed_low, observed_high,
           coalesce(pay_kind in ('BASE', 'OTE'), false),
           coalesce(pay_kind in ('BASE', 'OTE'), false) and (pay_min is null or pay_max is null),
           (posted_at at time zone 'UTC')::date, 1
    from came where role_id is not null and pay_full_time(employment_types);
    return null;
end $$;

create function pay_delta_went() returns trigger language plpgsql as $$
begin
    insert into pay_delta (role_id, level, company_id, posting_id, countries, low, high, stated, one_sided, day, weight)
    select role_id, level,
           case when observed_low is not null then company_id end,
           case when observed_low is not null and company_id is null then id end,
           countries, observed_low, observed_high,
           coalesce(pay_kind in ('BASE', 'OTE'), false),
           coalesce(pay_kind in ('BASE', 'OTE'), false) and (pay_min is null or pay_max is null),
           (posted_at at time zone 'UTC')::date, -1
    from went where role_id is not null and pay_full_time(employment_types);
    return null;
end $$;

create function pay_delta_changed() returns trigger language plpgsql as $$
begin
    insert into pay_delta (role_id, level, company_id, posting_id, countries, low, high, stated, one_sided, day, weight)
    select p.role_id, p.level,
           case when p.observed_low is not null then p.company_id end,
           case when p.observed_low is not null and p.company_id is null then p.id end,
           p.countries, p.observed_low, p.observed_high,
           coalesce(p.pay_kind in ('BASE', 'OTE'), false),
           coalesce(p.pay_kind in ('BASE', 'OTE'), false) and (p.pay_min is null or p.pay_max is null),
           (p.posted_at at time zone 'UTC')::date, p.weight
    from (select old.*, -1 as weight union all select new.*, 1) p
    where p.role_id is not null and pay_full_time(p.employment_types);
    return null;
end $$;

create trigger pay_came after insert on posting referencing new table as came
    for each statement execute function pay_delta_came();
create trigger pay_went after delete on posting referencing old table as went
    for each statement execute function pay_delta_went();
create trigger pay_changed after update on posting for each row
    when ((old.role_id, old.level, old.company_id, old.countries, old.employment_types, old.observed_low,
           old.observed_high, old.pay_kind, old.pay_min is null, old.pay_max is null, old.posted_at)
          is distinct from
          (new.role_id, new.level, new.company_id, new.countries, new.employment_types, new.observed_low,
           new.observed_high, new.pay_kind, new.pay_min is null, new.pay_max is null, new.posted_at))
    execute function pay_delta_changed();

-- what is there already
insert into pay_delta (role_id, level, company_id, posting_id, countries, low, high, stated, one_sided, day, weight)
select role_id, level,
       case when observed_low is not null then company_id end,
       case when observed_low is not null and company_id is null then id end,
       countries, observed_low, observed_high,
       coalesce(pay_kind in ('BASE', 'OTE'), false),
       coalesce(pay_kind in ('BASE', 'OTE'), false) and (pay_min is null or pay_max is null),
       (posted_at at time zone 'UTC')::date, 1
from posting where role_id is not null and pay_full_time(employment_types);

-- deleting a posting looks for those that were merged into it: without this, through the whole table each time
create index posting_merged_into on posting (merged_into) where merged_into is not null;
