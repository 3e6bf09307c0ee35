-- What the index of postings has to read again, on every node.

create table posting_touch (
    seq         bigint generated always as identity primary key,
    -- Readers go by transactions and not by seq: a number drawn early may be committed late. Whatever is below the
    -- oldest transaction that was running when a reader looked has been seen by it, or will never be.
    xid         xid8     not null default pg_current_xact_id(),
    -- null with ROLES: lineages changed; null with ALL: begin anew
    posting_ids bigint[],
    kind        text     not null default 'POSTINGS' check (kind in ('POSTINGS', 'ROLES', 'ALL'))
);
create index posting_touch_xid on posting_touch (xid);

create function touch_rows() returns trigger language plpgsql as $$
begin
    insert into posting_touch (posting_ids) select array_agg(id) from changed having count(*) > 0;
    return null;
end $$;
create trigger posting_inserted after insert on posting referencing new table as changed
    for each statement execute function touch_rows();
create trigger posting_updated after update on posting referencing new table as changed
    for each statement execute function touch_rows();
create trigger posting_deleted after delete on posting referencing old table as changed
    for each statement execute function touch_rows();

-- sightings decide from which sources a posting can be found
create function touch_seen() returns trigger language plpgsql as $$
begin
    insert into posting_touch (posting_ids) select array_agg(distinct posting_id) from changed having count(*) > 0;
    return null;
end $$;
create trigger sighting_inserted after insert on sighting referencing new table as changed
    for each statement execute function touch_seen();
create trigger sighting_deleted after delete on sighting referencing old table as changed
    for each statement execute function touch_seen();
create function touch_moved() returns trigger language plpgsql as $$
begin
    insert into posting_touch (posting_ids) values (array[old.posting_id, new.posting_id]);
    return null;
end $$;
create trigger sighting_moved after update of posting_id, source_id on sighting for each row
    when (old.posting_id <> new.posting_id or old.source_id <> new.source_id) execute function touch_moved();

create function touch_kind() returns trigger language plpgsql as $$
begin
    insert into posting_touch (kind) values (tg_argv[0]);
    return null;
end $$;
create trigger role_lineage_changed after insert or update or delete on role_lineage
    for each statement execute function touch_kind('ROLES');
create trigger role_renamed after update of slug on role for each row
    when (old.slug <> new.slug) execute function touch_kind('ALL');
create trigger company_renamed after update of slug on company for each row
    when (old.slug <> new.slug) execute function touch_kind('ALL');
create trigger posting_emptied after truncate on posting for each statement execute function touch_kind('ALL');
create trigger sighting_emptied after truncate on sighting for each statement execute function touch_kind('ALL');

