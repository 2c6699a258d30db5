-- Steering documents (programmes), their versions, and what each version demands of whom.
create table programme (
  id uuid primary key,
  -- The body that looks after it and puts it before the council.
  body_id uuid not null references body,
  slug text not null unique,
  kind text not null check (kind in ('security','public_safety','quality','other')),
  title text not null,
  about text not null,
  -- The office or role that answers for the document, in words.
  responsible text not null,
  created_at timestamptz not null,
  version int not null default 1
);
create index programme_body on programme (body_id);

-- Programmes that belong together, such as the one on public safety that a matter was moved to.
create table programme_sister (
  id uuid primary key,
  programme_id uuid not null references programme,
  sister_id uuid not null references programme,
  about text not null,
  unique (programme_id, sister_id),
  check (programme_id <> sister_id)
);

-- In force from the day it says until another takes its place, whatever the period's label says.
create table programme_version (
  id uuid primary key,
  programme_id uuid not null references programme,
  body_id uuid not null references body,
  number int not null,
  period_label text not null,
  state text not null check (state in ('drafting','approved_for_consultation','in_consultation','compiling','in_preparation','proposed','adopted','rejected')),
  -- Tabled, or referred back with a reason: beside the state, which stays.
  halted text check (halted in ('tabled','referred_back')),
  halted_reason text,
  based_on_id uuid references programme_version,
  case_id uuid references case_file,
  consultation_id uuid references consultation,
  decided_by_id uuid references body,
  decided_day date,
  paragraph text,
  in_force_from date,
  superseded_day date,
  repealed_day date,
  repealed_reason text,
  review_day date,
  created_by uuid references person,
  created_at timestamptz not null,
  version int not null default 1,
  unique (programme_id, number),
  check ((state = 'adopted') = (decided_day is not null and in_force_from is not null)),
  check (halted <> 'referred_back' or halted_reason is not null)
);
create unique index programme_version_consultation on programme_version (consultation_id) where consultation_id is not null;

-- Chapters and the sections in them. `part_id` is the same in every version, and the same as the `section_id` of the proposal
-- that was sent on consultation.
create table programme_part (
  id uuid primary key,
  version_id uuid not null references programme_version,
  part_id uuid not null,
  chapter_id uuid,
  position int not null,
  kind text not null check (kind in ('chapter','section')),
  heading text not null,
  content jsonb not null,
  focus_area_id uuid,
  version int not null default 1,
  unique (version_id, part_id),
  check (kind = 'section' or chapter_id is null)
);
create index programme_part_order on programme_part (version_id, position);
create index programme_part_same on programme_part (part_id);

-- The law that a chapter rests on, as it read on a day.
create table statutory_basis (
  id uuid primary key,
  programme_part_id uuid not null references programme_part on delete cascade,
  position int not null,
  law text not null,
  provision text not null,
  as_of date not null,
  address text
);
create index statutory_basis_of on statutory_basis (programme_part_id, position);

-- The areas are facts of a version: the next may have others. `origin` tells which came out of which.
create table focus_area (
  id uuid primary key,
  version_id uuid not null references programme_version,
  position int not null,
  name text not null,
  about text not null,
  unique (version_id, name)
);
create index focus_area_order on focus_area (version_id, position);
alter table programme_part add foreign key (focus_area_id) references focus_area;
create table focus_area_origin (
  id uuid primary key,
  focus_area_id uuid not null references focus_area on delete cascade,
  predecessor_id uuid not null references focus_area,
  unique (focus_area_id, predecessor_id)
);
create index focus_area_origin_of on focus_area_origin (predecessor_id);

-- A matter that left for another programme with this version; it may still be followed in both.
create table matter_move (
  id uuid primary key,
  version_id uuid not null references programme_version,
  matter text not null,
  from_area_id uuid references focus_area,
  to_programme_id uuid not null references programme,
  reason text not null
);
create index matter_move_of on matter_move (version_id);

-- What is demanded, the same through every version; how each version words it is a row of its own.
create table requirement (
  id uuid primary key,
  programme_id uuid not null references programme,
  body_id uuid not null references body,
  created_at timestamptz not null
);
create index requirement_of on requirement (programme_id);
create table requirement_wording (
  id uuid primary key,
  requirement_id uuid not null references requirement,
  version_id uuid not null references programme_version,
  programme_part_id uuid not null references programme_part,
  position int not null,
  text text not null,
  -- Companies are bound through their parent company and their own board's adoption.
  addressee text not null check (addressee in ('all','committees','companies','named')),
  due_day date,
  evidence_wanted text not null,
  version int not null default 1,
  unique (requirement_id, version_id)
);
create index requirement_wording_part on requirement_wording (programme_part_id, position);
create index requirement_wording_version on requirement_wording (version_id);
create table requirement_area (
  id uuid primary key,
  wording_id uuid not null references requirement_wording on delete cascade,
  focus_area_id uuid not null references focus_area,
  unique (wording_id, focus_area_id)
);
create table requirement_body (
  id uuid primary key,
  wording_id uuid not null references requirement_wording on delete cascade,
  body_id uuid not null references body,
  unique (wording_id, body_id)
);

-- What happened to a part or a requirement from the version before to this one, and why. Ids are those that stay the same.
create table programme_change (
  id uuid primary key,
  version_id uuid not null references programme_version,
  of_kind text not null check (of_kind in ('part','requirement')),
  change text not null check (change in ('new','moved','split','merged','retired','reworded')),
  from_id uuid,
  to_id uuid,
  reason text not null,
  check (from_id is not null or to_id is not null)
);
create index programme_change_of on programme_change (version_id);
create index programme_change_from on programme_change (from_id);
create index programme_change_to on programme_change (to_id);

-- A company's own board (or a committee) takes the programme as its own.
create table programme_adoption (
  id uuid primary key,
  version_id uuid not null references programme_version,
  body_id uuid not null references body,
  decided_day date not null,
  paragraph text not null,
  case_number text,
  note text,
  recorded_by uuid references person,
  recorded_at timestamptz not null,
  version int not null default 1,
  unique (version_id, body_id)
);

call seal_table('programme');
call seal_table('programme_sister');
call seal_table('programme_version');
call seal_table('programme_part');
call seal_table('statutory_basis');
call seal_table('focus_area');
call seal_table('focus_area_origin');
call seal_table('matter_move');
call seal_table('requirement');
call seal_table('requirement_wording');
call seal_table('requirement_area');
call seal_table('requirement_body');
call seal_table('programme_change');
call seal_table('programme_adoption');
