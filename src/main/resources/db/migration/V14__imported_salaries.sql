-- Data sets of salaries that others have published, each a series of its own, never mixed with what ads state here.

create table observation_dataset (
    id             text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    name           text        not null,
    -- null where nobody said
    licence        text,
    source_url     text,
    -- when the publisher made this edition
    published_on   date,
    -- its name, without the folder; which file it was is known by the SHA-256 of its bytes
    file           text        not null,
    file_hash      bytea       not null unique,
    imported_at    timestamptz not null,
    -- rows of the file = 2 * pairs + singles + rejected
    row_count      integer     not null,
    -- neighbouring (high, low) rows that were one ad
    pair_count     integer     not null,
    single_count   integer     not null,
    -- of pairs and singles, those that say exactly what one above them says
    repeat_count   integer     not null,
    rejected_count integer     not null,
    -- rows of observation = pairs + singles - repeats
    interval_count integer     not null,
    -- of these, how many titles name no role
    roleless_count integer     not null,
    first_year     smallint,
    last_year      smallint,
    check (row_count = 2 * pair_count + single_count + rejected_count),
    check (interval_count = pair_count + single_count - repeat_count)
);

-- the rows as they stood, but for the rejected ones: what observation says can be computed from them again
create table observation_raw (
    dataset_id         text    not null references observation_dataset on delete cascade,
    -- from 1, the header and blank lines not counted
    row_number         integer not null,
    work_year          text    not null,
    experience_level   text    not null,
    employment_type    text    not null,
    job_title          text    not null,
    salary             text    not null,
    salary_currency    text    not null,
    salary_in_usd      text    not null,
    employee_residence text    not null,
    remote_ratio       text    not null,
    company_location   text    not null,
    company_size       text    not null,
    primary key (dataset_id, row_number)
);

create table observation (
    dataset_id      text     not null references observation_dataset on delete cascade,
    -- the first raw row that it stands for
    row_number      integer  not null,
    title           text     not null,
    -- null where the title names no role
    role_id         bigint   references role on delete set null,
    level           text     not null check (level in ('ENTRY', 'MID', 'SENIOR', 'EXECUTIVE')),
    employment_type text     not null check (employment_type in ('FULL_TIME', 'PART_TIME', 'CONTRACTOR')),
    -- ISO 3166: where the employer is, and where the person lives
    country         char(2)  not null,
    residence       char(2)  not null,
    work_mode       text     not null check (work_mode in ('ONSITE', 'HYBRID', 'REMOTE')),
    company_size    char(1)  not null check (company_size in ('S', 'M', 'L')),
    year            smallint not null,
    -- a year's pay, as written
    currency        char(3)  not null,
    low             numeric  not null,
    high            numeric  not null,
    -- the same in USD, at the publisher's rate
    usd_low         integer  not null,
    usd_mid         integer  not null,
    usd_high        integer  not null,
    -- ads that say exactly this, and raw rows that it stands for
    ads             integer  not null check (ads > 0),
    raw_rows        integer  not null check (raw_rows between ads and 2 * ads),
    primary key (dataset_id, row_number),
    check (high >= low and usd_high >= usd_low)
);
create index observation_by_role on observation (role_id, dataset_id, year);
