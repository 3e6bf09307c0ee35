-- Openings that several boards show are found by short keys, and compared by what they say.

create table posting_key (
    key        text   not null,
    posting_id bigint not null references posting on delete cascade,
    primary key (key, posting_id)
);
create index posting_key_of on posting_key (posting_id);

alter table sighting
    -- whose page it is: of several sightings the employer's own speaks for the posting
    add column origin text not null default 'UNKNOWN' check (origin in ('EMPLOYER', 'UNKNOWN', 'AGGREGATOR'));

alter table posting
    -- a person said that it is the same opening as this one; its sightings moved there, its page leads there
    add column merged_into bigint references posting on delete set null;
