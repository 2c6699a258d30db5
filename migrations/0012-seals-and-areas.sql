-- Seals are noted once for each statement instead of once for each row. A note was added to one text that was copied whole every
-- time, so that four thousand rows in a transaction cost sixteen times as much as a thousand. Digests and entries are the same.

-- Stable, as what it calls is, so that it is written into the question that asks for it.
create or replace function row_digest(content jsonb) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_strip_nulls(content)::text, 'UTF8')), 'hex')
$$;

-- What the transaction has noted lies in two settings: the last of it, and all before that. A thousand small statements then
-- copy the last of it only, and seldom the whole.
create function note_seals(noted text) returns void language plpgsql as $$
declare
  recent text := concat_ws(',', nullif(current_setting('varn.seals', true), ''), noted);
  earlier text;
begin
  if octet_length(recent) > 20000 then
    earlier := concat_ws(',', nullif(current_setting('varn.seals_earlier', true), ''), recent);
    perform set_config('varn.seals_earlier', earlier, true);
    recent := '';
  end if;
  perform set_config('varn.seals', recent, true);
end $$;

create function noted_seals() returns text language sql stable as $$
  select concat_ws(',', nullif(current_setting('varn.seals_earlier', true), ''), nullif(current_setting('varn.seals', true), ''))
$$;

create function seal_rows() returns trigger language plpgsql
set timezone to 'UTC' set datestyle to 'ISO' as $$
declare noted text;
begin
  select string_agg(jsonb_build_object('t', tg_table_name, 'id', c.id::text,
    'd', case when tg_op <> 'DELETE' then row_digest(to_jsonb(c)) end)::text, ',') into noted from changed c;
  if noted is not null then
    perform note_seals(noted);
  end if;
  return null;
end $$;

create or replace function demand_entry() returns trigger language plpgsql as $$
begin
  if noted_seals() <> '' then
    raise exception 'A change to % has no entry in the trail', tg_table_name;
  end if;
  return null;
end $$;

create or replace function chain_audit_entry() returns trigger language plpgsql as $$
declare last record;
begin
  -- Two at the same chain at once (two readers of one protected case) wait for each other instead of taking the same position.
  perform pg_advisory_xact_lock(hashtextextended(new.subject_kind || new.subject_id, 0));
  new.ordinal := nextval('audit_entry_ordinal');
  select position, hash into last from audit_entry
    where subject_kind = new.subject_kind and subject_id = new.subject_id order by position desc limit 1;
  new.position := coalesce(last.position, 0) + 1;
  new.previous_hash := last.hash;
  if new.outcome = 'done' then
    new.sealed := ('[' || noted_seals() || ']')::jsonb;
    perform set_config('varn.seals', '', true), set_config('varn.seals_earlier', '', true);
  end if;
  new.hash := sha256(convert_to(audit_text(new), 'UTF8'));
  return new;
end $$;

create or replace procedure seal_table(name regclass) language plpgsql as $$
begin
  execute format('create trigger seal_insert after insert on %s referencing new table as changed
    for each statement execute function seal_rows()', name);
  execute format('create trigger seal_update after update on %s referencing new table as changed
    for each statement execute function seal_rows()', name);
  execute format('create trigger seal_delete after delete on %s referencing old table as changed
    for each statement execute function seal_rows()', name);
  execute format('create constraint trigger seal_demand after insert or update or delete on %s
    deferrable initially deferred for each row execute function demand_entry()', name);
end $$;

do $$
declare sealed regclass;
begin
  for sealed in select tgrelid::regclass from pg_trigger where tgname = 'seal' and not tgisinternal order by 1 loop
    execute format('drop trigger seal on %s', sealed);
    execute format('drop trigger seal_demand on %s', sealed);
    call seal_table(sealed);
  end loop;
end $$;
drop function seal_row();

-- Counted up when the area's words or origins change, so that two who write at once see each other. Empty is the first: a
-- column with a default would have changed the digests of rows that nobody has touched.
alter table focus_area add column version int;
