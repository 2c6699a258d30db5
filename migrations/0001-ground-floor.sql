-- The ground floor: who may do what, what was done, what is stored, what is sent.
create extension if not exists pg_trgm;

create table person (
  id uuid primary key,
  given_name text not null,
  family_name text not null,
  email text,
  phone text,
  demo_errand jsonb,
  ended_day date,
  version int not null default 1
);
create unique index person_email on person (lower(email)) where email is not null;
create index person_by_name on person using gin ((given_name || ' ' || family_name) gin_trgm_ops);

create table body (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('council','executive_board','council_of_mayors','committee','district_council','company','outside_body')),
  name text not null,
  name_en text,
  short_name text not null,
  parent_id uuid references body,
  administration text,
  email text,
  from_day date not null,
  to_day date,
  version int not null default 1,
  check (to_day is null or to_day >= from_day)
);
create index body_by_name on body using gin (name gin_trgm_ops);

create table unit (
  id uuid primary key,
  body_id uuid not null references body,
  parent_id uuid references unit,
  kind text not null check (kind in ('administration','department','unit')),
  name text not null,
  from_day date not null,
  to_day date,
  version int not null default 1,
  check (to_day is null or to_day >= from_day)
);
create index unit_body on unit (body_id);

-- A grant is a fact about a person and a body; a role elsewhere in the house is nothing but this row.
create table access_grant (
  id uuid primary key,
  person_id uuid not null references person,
  role text not null,
  body_id uuid not null references body,
  unit_id uuid references unit,
  title text,
  from_day date not null,
  to_day date,
  delegated_by uuid references person,
  substitute_for uuid references access_grant,
  version int not null default 1,
  check (to_day is null or to_day >= from_day)
);
create index access_grant_person on access_grant (person_id);
create index access_grant_body on access_grant (body_id, role);

create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references person,
  method text not null,
  created_at timestamptz not null,
  rotated_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  previous_token_hash bytea
);
create index session_person on session (person_id) where ended_at is null;
create index session_previous on session (previous_token_hash) where previous_token_hash is not null;

create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

-- Drawn while the changed rows are still locked, so it orders the entries on any one row, which no clock does for certain.
create sequence audit_entry_ordinal;
create table audit_entry (
  id uuid primary key,
  ordinal bigint not null unique,
  at timestamptz not null,
  outcome text not null check (outcome in ('done','refused','read')),
  actor_id uuid,
  actor_name text not null,
  on_behalf_of uuid,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  position int not null,
  body_id uuid,
  sentence text not null,
  facts jsonb not null,
  sealed jsonb not null,
  request_id text,
  previous_hash bytea,
  hash bytea not null,
  unique (subject_kind, subject_id, position)
);
create index audit_entry_body on audit_entry (body_id, at desc);
create index audit_entry_actor on audit_entry (actor_id, at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The trail is only ever added to: % on % is refused', tg_op, tg_table_name;
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();

-- One text per entry, the same for the writer and the verifier. Times are rendered in UTC whatever the session says.
create function audit_text(e audit_entry) returns text language sql stable as $$
  select jsonb_build_array(e.id, e.ordinal, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.outcome, e.actor_id, e.actor_name,
    e.on_behalf_of, e.action, e.subject_kind, e.subject_id, e.position, e.body_id, e.sentence, e.facts, e.sealed, e.request_id,
    encode(e.previous_hash, 'hex'))::text
$$;

create function chain_audit_entry() returns trigger language plpgsql as $$
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
    new.sealed := ('[' || coalesce(nullif(current_setting('varn.seals', true), ''), '') || ']')::jsonb;
    perform set_config('varn.seals', '', true);
  end if;
  new.hash := sha256(convert_to(audit_text(new), 'UTF8'));
  return new;
end $$;
create trigger audit_entry_chain before insert on audit_entry for each row execute function chain_audit_entry();

-- A sealed table's every change is noted by digest in the entry written in the same transaction;
-- a transaction that changes a sealed row and writes no entry cannot commit.
create function row_digest(content jsonb) returns text language sql immutable as $$
  select encode(sha256(convert_to(jsonb_strip_nulls(content)::text, 'UTF8')), 'hex')
$$;

create function seal_row() returns trigger language plpgsql
set timezone to 'UTC' set datestyle to 'ISO' as $$
declare content jsonb; noted text; gone boolean := tg_op = 'DELETE';
begin
  content := case when gone then to_jsonb(old) else to_jsonb(new) end;
  noted := jsonb_build_object('t', tg_table_name, 'id', content->>'id', 'd', case when gone then null else row_digest(content) end)::text;
  perform set_config('varn.seals', concat_ws(',', nullif(current_setting('varn.seals', true), ''), noted), true);
  return null;
end $$;

create function demand_entry() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('varn.seals', true), '') <> '' then
    raise exception 'A change to % has no entry in the trail', tg_table_name;
  end if;
  return null;
end $$;

create procedure seal_table(name regclass) language plpgsql as $$
begin
  execute format('create trigger seal after insert or update or delete on %s for each row execute function seal_row()', name);
  execute format('create constraint trigger seal_demand after insert or update or delete on %s
    deferrable initially deferred for each row execute function demand_entry()', name);
end $$;

create table stored_file (
  id uuid primary key,
  sha256 text not null,
  size bigint not null,
  created_at timestamptz not null
);
create table stored_chunk (
  file_id uuid not null references stored_file on delete cascade,
  position int not null,
  bytes bytea not null,
  primary key (file_id, position)
);
alter table stored_chunk alter column bytes set storage external;

create table outgoing_message (
  id uuid primary key,
  channel text not null check (channel in ('mail')),
  recipient text not null,
  subject text not null,
  content text not null,
  state text not null check (state in ('waiting','sent','failed','shown')),
  created_at timestamptz not null,
  handled_at timestamptz,
  problem text,
  attempts int not null default 0
);
create index outgoing_message_created on outgoing_message (created_at desc);

call seal_table('person');
call seal_table('body');
call seal_table('unit');
call seal_table('access_grant');
