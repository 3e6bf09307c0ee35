-- The language that a reader saved a search in, as a tag of two letters: their mails keep to it. What is left out, as a
-- node of an earlier version leaves it out, is English.
alter table saved_search
    add column language text not null default 'en' check (language ~ '^[a-z]{2}$'),
    -- what the waiting token will set, like "wanted"; null where it changes nothing
    add column wanted_language text check (wanted_language ~ '^[a-z]{2}$'),
    -- the search in words of that language
    add column wanted_title text;
