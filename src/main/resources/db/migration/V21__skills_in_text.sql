-- Skills are words of an ad, too: often they stand in a list of its own, which no description repeats.

-- array_to_string is only stable, since elements of any type might print by a setting; text never does
create function skill_words(text[]) returns text language sql immutable strict parallel safe
    return array_to_string($1, ' ');

-- title A, employer B, skills C, description D
alter table posting drop column search;
alter table posting add column search tsvector generated always as (
    setweight(to_tsvector('simple', title), 'A') ||
    setweight(to_tsvector('simple', coalesce(employer, '')), 'B') ||
    setweight(to_tsvector('simple', skill_words(skills)), 'C') ||
    setweight(to_tsvector('simple', coalesce(description, '')), 'D')) stored;
create index posting_search on posting using gin (search);
