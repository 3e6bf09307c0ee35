-- A look-up key is entered with its posting or behind it, in one transaction. Its foreign key asked for that posting
-- once more for every key, four times an ad: a third of what keys cost. What the foreign key did when a posting went is
-- done once for each statement instead. A node of an older version enters, finds and loses keys as before.
alter table posting_key drop constraint posting_key_posting_id_fkey;

-- Runs behind the cascade to sightings, with a snapshot of its own. Whoever adds keys to a posting that is there holds a
-- sighting of it, so his are seen here; what slipped through would be a key that leads nowhere, and is passed by.
create function keys_went() returns trigger language plpgsql as $$
begin
    -- of an array, so that no plan ever goes through all keys
    delete from posting_key where posting_id = any (array(select id from went));
    return null;
end $$;
create trigger posting_keys_went after delete on posting referencing old table as went
    for each statement execute function keys_went();

-- not truncated in turn: a statement may empty both tables at once
create function keys_emptied() returns trigger language plpgsql as $$
begin
    delete from posting_key;
    return null;
end $$;
create trigger posting_keys_emptied after truncate on posting for each statement execute function keys_emptied();
