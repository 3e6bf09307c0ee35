-- Postings and what they refer to.

create sequence company_id increment by 20;
create table company (
    id    bigint primary key,
    slug  text not null unique,
    name  text not null
);

create sequence role_id increment by 20;
create table role (
    id        bigint primary key,
    slug      text not null unique,
    name      text not null
);

-- each role with itself and every broader one: distance 0 is the role itself
create table role_lineage (
    role_id     bigint   not null references role on delete cascade,
    ancestor_id bigint   not null references role on delete cascade,
    distance    smallint not null check (distance >= 0),
    primary key (role_id, ancestor_id)
);
create index role_lineage_down on role_lineage (ancestor_id, role_id);

create sequence posting_id increment by 50;
create table posting (
    id                 bigint primary key,
    slug               text        not null,
    -- what makes two sightings the same opening; null while a person has split them
    identity           text unique,
    title              text        not null,
    -- as written; company_id is who that is
    employer           text,
    company_id         bigint references company,
    role_id            bigint references role,
    level              text check (level in ('ENTRY', 'MID', 'SENIOR', 'EXECUTIVE')),
    work_mode          text check (work_mode in ('ONSITE', 'HYBRID', 'REMOTE')),
    places             jsonb       not null default '[]',
    -- ISO 3166 of every place where the work may be done, as far as stated
    countries          text[]      not null default '{}',
    eligible_countries text[]      not null default '{}',
    eligible_regions   text[]      not null default '{}',
    excluded_countries text[]      not null default '{}',
    employment_types   text[]      not null default '{}',
    skills             text[]      not null default '{}',
    -- as written
    pay                jsonb       not null default '[]',
    pay_text           text,
    pay_kind           text check (pay_kind in ('BASE', 'OTE', 'BONUS', 'ESTIMATE')),
    pay_currency       char(3),
    pay_min            numeric,
    pay_max            numeric,
    pay_period         text check (pay_period in ('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR')),
    -- a year's worth, in the currency of the ad and in USD at the rate of its day
    annual_min         numeric,
    annual_max         numeric,
    usd_min            integer,
    usd_max            integer,
    usd_rate           numeric,
    usd_rate_on        date,
    -- the observation for statistics: set only for base pay, two-sided, plausible, with a rate
    observed_low       integer,
    observed_high      integer,
    description        text,
    evidence           jsonb       not null default '{}',
    url                text,
    apply_url          text,
    requisition        text,
    featured           boolean     not null default false,
    -- as stated by the ad, else when it was first seen; posted_stated tells which
    posted_at          timestamptz not null,
    posted_stated      boolean     not null,
    valid_through      timestamptz,
    first_seen_at      timestamptz not null,
    changed_at         timestamptz not null,
    closed_at          timestamptz,
    closed_reason      text,
    search             tsvector generated always as (
        setweight(to_tsvector('simple', title), 'A') ||
        setweight(to_tsvector('simple', coalesce(employer, '')), 'B') ||
        setweight(to_tsvector('simple', coalesce(description, '')), 'D')) stored,
    check (observed_low is null or observed_high >= observed_low)
);
create index posting_open on posting (posted_at desc, id desc) where closed_at is null;
create index posting_all on posting (posted_at desc, id desc);
create index posting_featured on posting (posted_at desc, id desc) where featured and closed_at is null;
create index posting_by_role on posting (role_id, posted_at desc, id desc);
create index posting_by_company on posting (company_id, posted_at desc, id desc);
create index posting_observed on posting (role_id, level) include (posted_at, company_id, observed_low, observed_high)
    where observed_low is not null;
create index posting_search on posting using gin (search);

create sequence sighting_id increment by 50;
create table sighting (
    id             integer primary key,
    posting_id     bigint      not null references posting on delete cascade,
    source_id      text        not null references source on delete cascade,
    external_id    text        not null,
    url            text,
    -- what the source said, so that an unchanged posting costs no write
    hash           bytea       not null,
    -- the same for its card on a list page, and when its detail page was last read
    card_hash      bytea,
    detailed_at    timestamptz,
    first_seen_at  timestamptz not null,
    -- null while the source's last read still showed it
    last_seen_at   timestamptz,
    misses         smallint    not null default 0,
    featured_from  timestamptz,
    featured_until timestamptz,
    -- why this is a second sighting of an opening already known; null for the first
    link_reason    text,
    unique (source_id, external_id)
);
create index sighting_by_posting on sighting (posting_id);

create table article (
    id              bigint generated always as identity primary key,
    source_id       text        not null references source on delete cascade,
    url             text        not null,
    title           text        not null,
    published_on    date,
    reading_minutes integer,
    roles           text[]      not null default '{}',
    sections        jsonb       not null default '[]',
    salary_roles    text[]      not null default '{}',
    related         jsonb       not null default '[]',
    first_seen_at   timestamptz not null,
    changed_at      timestamptz not null,
    unique (source_id, url)
);

create sequence posting_change_id increment by 50;
create table posting_change (
    id         bigint primary key,
    posting_id bigint      not null references posting on delete cascade,
    at         timestamptz not null,
    field      text        not null,
    was        text,
    became     text
);
create index posting_change_by_posting on posting_change (posting_id, id);
