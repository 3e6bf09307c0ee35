-- What an ad says that is a further sighting of a posting, while another speaks for it: by these words a third ad is
-- told apart that the posting's own, which may be vague, would let in. Those linked before have none, and tell nothing.
create table sighting_words (
    sighting_id integer primary key references sighting on delete cascade,
    title       text   not null,
    employer    text,
    -- as an ad would write them, between semicolons
    places      text,
    pay         text,
    url         text,
    requisition text,
    types       text[] not null
);
