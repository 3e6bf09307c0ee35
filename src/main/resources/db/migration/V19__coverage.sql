-- How many of a source's postings have pay, level and place, run by run, and since when that is far less than usual.

alter table run
    -- postings that the source showed at the end of the run, and how many of them have the value; null before V19
    -- and for runs that read nothing
    add column present    integer,
    add column with_pay   integer,
    add column with_level integer,
    add column with_place integer;

alter table source
    -- which values fell against the ten runs before, and to what; null while nothing did
    add column quality_drop  text,
    add column quality_since timestamptz;
