-- Bodies keep their history: earlier names, and who was merged into whom.
create table body_name (
  id uuid primary key,
  body_id uuid not null references body,
  name text not null,
  from_day date not null,
  to_day date not null
);
create index body_name_body on body_name (body_id);

create table body_succession (
  id uuid primary key,
  from_body_id uuid not null references body,
  to_body_id uuid not null references body,
  day date not null,
  kind text not null check (kind in ('merged','renamed','split')),
  unique (from_body_id, to_body_id),
  check (from_body_id <> to_body_id)
);
create index body_succession_to on body_succession (to_body_id);

create table absence (
  id uuid primary key,
  person_id uuid not null references person,
  from_day date not null,
  to_day date not null,
  substitute_id uuid references person,
  version int not null default 1,
  check (to_day >= from_day),
  check (substitute_id is distinct from person_id)
);
create index absence_person on absence (person_id);

create table mandate (
  id uuid primary key,
  body_id uuid not null references body,
  person_id uuid not null references person,
  position text not null check (position in ('chair','vice_chair','second_vice_chair','member','alternate')),
  party text,
  from_day date not null,
  to_day date,
  version int not null default 1,
  check (to_day is null or to_day >= from_day)
);
create index mandate_body on mandate (body_id);
create index mandate_person on mandate (person_id);

create table group_addressee (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  kinds text[] not null default '{}',
  version int not null default 1
);
create table group_member (
  id uuid primary key,
  group_id uuid not null references group_addressee,
  body_id uuid not null references body,
  unique (group_id, body_id)
);

create table contact_point (
  id uuid primary key,
  body_id uuid not null references body,
  purpose text not null,
  kind text not null check (kind in ('email','phone')),
  value text not null,
  owner_id uuid references person,
  verified_day date,
  ended_day date,
  version int not null default 1
);
create index contact_point_body on contact_point (body_id);
create index contact_point_owner on contact_point (owner_id);
create index absence_substitute on absence (substitute_id);
create index group_member_body on group_member (body_id);

-- A file of people that has been read in and is being looked through. It is gone when it has been imported, or after a day.
create table person_import (
  id uuid primary key,
  created_by uuid not null references person,
  created_at timestamptz not null,
  name text not null,
  content text not null
);

call seal_table('body_name');
call seal_table('body_succession');
call seal_table('absence');
call seal_table('mandate');
call seal_table('group_addressee');
call seal_table('group_member');
call seal_table('contact_point');
call seal_table('person_import');
