-- What each body sets itself to do about the programme, and what came of it.

-- A body's plan for a year. Its row is locked while the year's tallies are counted anew.
create table body_year (
  id uuid primary key,
  body_id uuid not null references body,
  year int not null check (year between 2000 and 2200),
  adopted_day date,
  paragraph text,
  version int not null default 1,
  unique (body_id, year)
);
create index body_year_of on body_year (year);

-- Council's orientation goal → operational-area goal → a body's own goal. Only a body's own goals belong to a year.
create table goal (
  id uuid primary key,
  body_id uuid not null references body,
  parent_id uuid references goal,
  level text not null check (level in ('orientation','operational_area','own')),
  year int,
  title text not null,
  about text not null,
  -- A draft is seen at its own body alone; proposed it is seen by the city, and waits for the body to adopt it.
  state text not null check (state in ('draft','proposed','adopted','ended')),
  health text not null check (health in ('unknown','on_track','at_risk','off_track')),
  health_reason text,
  owner_role text,
  owner_id uuid references person,
  from_day date not null,
  to_day date not null,
  next_review date,
  proposed_at timestamptz,
  adopted_day date,
  paragraph text,
  ended_day date,
  ended_reason text,
  copied_from_id uuid references goal,
  updated_at timestamptz not null,
  updated_by uuid references person,
  created_at timestamptz not null,
  version int not null default 1,
  check (to_day >= from_day),
  check ((level = 'own') = (year is not null)),
  check ((state = 'ended') = (ended_day is not null))
);
create index goal_body_year on goal (body_id, year);
create index goal_year on goal (year, body_id) where level = 'own';
create index goal_parent on goal (parent_id) where parent_id is not null;

-- Every goal and activity names what it serves: requirements, and the focus areas it is counted under.
create table goal_requirement (
  id uuid primary key,
  goal_id uuid not null references goal,
  requirement_id uuid not null references requirement,
  unique (goal_id, requirement_id)
);
create index goal_requirement_of on goal_requirement (requirement_id);
create table goal_area (
  id uuid primary key,
  goal_id uuid not null references goal,
  focus_area_id uuid not null references focus_area,
  unique (goal_id, focus_area_id)
);
create index goal_area_of on goal_area (focus_area_id);

-- What comes back: each turn becomes an activity with a day of its own.
create table activity_template (
  id uuid primary key,
  body_id uuid not null references body,
  -- The goal of the first year; in later years the turns hang under the goal that was copied from it.
  goal_id uuid not null references goal,
  title text not null,
  about text not null,
  why text not null,
  every text not null check (every in ('month','quarter','four_months','half_year','year')),
  first_due date not null,
  until date not null,
  -- How many days before each turn is due its work begins.
  days_ahead int not null check (days_ahead between 0 and 365),
  owner_role text,
  owner_id uuid references person,
  ended_day date,
  created_at timestamptz not null,
  version int not null default 1,
  check (until >= first_due)
);
create index activity_template_of on activity_template (body_id);

create table activity (
  id uuid primary key,
  body_id uuid not null references body,
  goal_id uuid not null references goal,
  year int not null check (year between 2000 and 2200),
  title text not null,
  about text not null,
  -- Why it is done: what it leads to.
  why text not null,
  state text not null check (state in ('planned','ongoing','done','stopped')),
  health text not null check (health in ('unknown','on_track','at_risk','off_track')),
  percent int check (percent between 0 and 100),
  owner_role text,
  owner_id uuid references person,
  starts_day date not null,
  due_day date not null,
  done_day date,
  -- Whole kronor, and where they come from; state grants are audited.
  cost_sek bigint check (cost_sek >= 0),
  funding text check (funding in ('own','state_grant','other')),
  funding_note text,
  no_evidence_reason text,
  stopped_reason text,
  next_review date,
  -- Which turn of what comes back it is, from 0; its day may be moved and it is still the same turn.
  template_id uuid references activity_template,
  turn int,
  -- What it came out of elsewhere: a risk, a safety round, an exercise, an incident.
  origin_kind text check (origin_kind in ('risk','round','exercise','incident','audit','other')),
  origin_title text,
  origin_address text,
  copied_from_id uuid references activity,
  evidence_count int not null default 0,
  updated_at timestamptz not null,
  updated_by uuid references person,
  created_at timestamptz not null,
  version int not null default 1,
  check (due_day >= starts_day),
  check ((state = 'done') = (done_day is not null)),
  check (state <> 'stopped' or stopped_reason is not null),
  check ((template_id is null) = (turn is null)),
  check ((origin_kind is null) = (origin_title is null))
);
create index activity_body_year on activity (body_id, year, due_day);
create index activity_goal on activity (goal_id);
create index activity_open on activity (due_day, body_id) where state in ('planned','ongoing');
create index activity_owner on activity (owner_id, due_day) where state in ('planned','ongoing');
create index activity_bare on activity (year, body_id) where state = 'done' and evidence_count = 0;
create unique index activity_turn on activity (template_id, turn) where template_id is not null;

create table activity_requirement (
  id uuid primary key,
  activity_id uuid not null references activity,
  requirement_id uuid not null references requirement,
  unique (activity_id, requirement_id)
);
create index activity_requirement_of on activity_requirement (requirement_id);
create table activity_area (
  id uuid primary key,
  activity_id uuid not null references activity,
  focus_area_id uuid not null references focus_area,
  unique (activity_id, focus_area_id)
);
create index activity_area_of on activity_area (focus_area_id);
create table activity_dependency (
  id uuid primary key,
  activity_id uuid not null references activity,
  needs_id uuid not null references activity,
  unique (activity_id, needs_id),
  check (activity_id <> needs_id)
);
create index activity_dependency_of on activity_dependency (needs_id);

-- How it stood each time somebody said so. Only ever added to.
create table activity_update (
  id uuid primary key,
  activity_id uuid not null references activity,
  state text not null check (state in ('planned','ongoing','done','stopped')),
  health text not null check (health in ('unknown','on_track','at_risk','off_track')),
  percent int check (percent between 0 and 100),
  note text not null,
  written_by uuid references person,
  written_at timestamptz not null
);
create index activity_update_of on activity_update (activity_id, written_at desc);

create table evidence (
  id uuid primary key,
  activity_id uuid not null references activity,
  kind text not null check (kind in ('file','link','exercise','round','other')),
  title text not null,
  day date not null,
  address text,
  file_id uuid references stored_file,
  file_name text,
  media_type text,
  sha256 text,
  added_by uuid references person,
  added_at timestamptz not null,
  -- Taken away with a reason, and kept.
  removed_at timestamptz,
  removed_reason text,
  version int not null default 1,
  check ((kind = 'file') = (file_id is not null)),
  check (kind <> 'link' or address is not null),
  check ((removed_at is null) = (removed_reason is null))
);
create index evidence_of on evidence (activity_id, added_at);

create table activity_comment (
  id uuid primary key,
  activity_id uuid not null references activity,
  text text not null,
  written_by uuid references person,
  written_at timestamptz not null
);
create index activity_comment_of on activity_comment (activity_id, written_at);

-- `computed` ones are counted from what is in the house by a named question; the others are typed or imported.
create table indicator (
  id uuid primary key,
  body_id uuid not null references body,
  -- Decided by the council: target, definition and responsible body change by its decision only.
  council boolean not null,
  goal_id uuid references goal,
  focus_area_id uuid references focus_area,
  responsible_id uuid not null references body,
  name text not null,
  about text not null,
  unit text not null,
  better text not null check (better in ('higher','lower')),
  period text not null check (period in ('year','four_months')),
  source text not null check (source in ('typed','imported','computed')),
  computed_by text,
  ended_day date,
  created_at timestamptz not null,
  version int not null default 1,
  check ((source = 'computed') = (computed_by is not null))
);
create index indicator_body on indicator (body_id);
create table indicator_target (
  id uuid primary key,
  indicator_id uuid not null references indicator,
  year int not null,
  target numeric not null,
  version int not null default 1,
  unique (indicator_id, year)
);
create table indicator_value (
  id uuid primary key,
  indicator_id uuid not null references indicator,
  -- Whose outcome it is: each body's, or the whole city's for the body that owns the indicator.
  body_id uuid not null references body,
  year int not null,
  part text not null check (part in ('t1','t2','year')),
  kind text not null check (kind in ('outcome','estimate','not_measured')),
  value numeric,
  reason text,
  current boolean not null,
  written_by uuid references person,
  written_at timestamptz not null,
  check ((kind = 'not_measured') = (value is null)),
  check (kind <> 'not_measured' or reason is not null)
);
create unique index indicator_value_current on indicator_value (indicator_id, body_id, year, part) where current;
create table indicator_request (
  id uuid primary key,
  indicator_id uuid not null references indicator,
  wish text not null check (wish in ('target','definition','responsible','end')),
  year int,
  target numeric,
  name text,
  about text,
  responsible_id uuid references body,
  reason text not null,
  state text not null check (state in ('asked','approved','refused','withdrawn')),
  decided_day date,
  paragraph text,
  decision_reason text,
  asked_by uuid references person,
  asked_at timestamptz not null,
  version int not null default 1
);
create index indicator_request_of on indicator_request (indicator_id, asked_at);

-- The year wheel: what is handed in when.
create table follow_up_period (
  id uuid primary key,
  body_id uuid not null references body,
  year int not null,
  kind text not null check (kind in ('plan','t1','t2','annual','state','rsa')),
  opens_day date not null,
  cut_off date not null,
  due_day date not null,
  state text not null check (state in ('planned','open','closed')),
  version int not null default 1,
  unique (body_id, year, kind),
  check (due_day >= opens_day)
);
create index follow_up_period_due on follow_up_period (due_day);

create table goal_assessment (
  id uuid primary key,
  period_id uuid not null references follow_up_period,
  goal_id uuid not null references goal,
  body_id uuid not null references body,
  fulfilment text not null check (fulfilment in ('wholly','partly','not')),
  reason text not null,
  written_by uuid references person,
  written_at timestamptz not null,
  version int not null default 1,
  unique (period_id, goal_id)
);
create index goal_assessment_of on goal_assessment (goal_id);

-- What a body handed in, frozen with its hash. A new one after it was opened again is a row of its own.
create table period_report (
  id uuid primary key,
  period_id uuid not null references follow_up_period,
  body_id uuid not null references body,
  number int not null,
  current boolean not null,
  content jsonb not null,
  sha256 text not null,
  handed_in_by uuid references person,
  handed_in_at timestamptz not null,
  late boolean not null,
  version int not null default 1,
  unique (period_id, body_id, number)
);
create unique index period_report_current on period_report (period_id, body_id) where current;

-- What a body writes before its tables, kept while it is being written.
create table period_introduction (
  id uuid primary key,
  period_id uuid not null references follow_up_period,
  body_id uuid not null references body,
  content jsonb not null,
  written_by uuid references person,
  written_at timestamptz not null,
  version int not null default 1,
  unique (period_id, body_id)
);

-- A body lets in a report again, or after the period was closed, once: the report that came of it ends the opening.
create table period_opening (
  id uuid primary key,
  period_id uuid not null references follow_up_period,
  body_id uuid not null references body,
  reason text not null,
  opened_by uuid references person,
  opened_at timestamptz not null,
  report_id uuid references period_report
);
create unique index period_opening_standing on period_opening (period_id, body_id) where report_id is null;

-- Who was reminded of a period, so that each step is taken once.
create table period_reminder (
  id uuid primary key,
  period_id uuid not null references follow_up_period,
  body_id uuid not null references body,
  person_id uuid not null references person,
  step text not null check (step in ('owner','coordinator','head')),
  message_id uuid references outgoing_message,
  sent_at timestamptz not null,
  unique (period_id, body_id, person_id, step)
);

-- Goals and activities that come as a file: read, shown row by row, then written when a person says so.
create table plan_import (
  id uuid primary key,
  body_id uuid not null references body,
  year int not null,
  name text not null,
  file_id uuid references stored_file,
  media_type text not null,
  state text not null check (state in ('reading','read','writing','done','failed','dropped')),
  row_count int not null default 0,
  rows_done int not null default 0,
  -- What the rows would do, by kind, and what is wrong: the first thousand rows, each with its column and sentence.
  counts jsonb not null,
  faults jsonb not null,
  started_by uuid references person,
  started_at timestamptz not null,
  finished_at timestamptz,
  version int not null default 1
);
create index plan_import_of on plan_import (body_id, started_at desc);

-- Counted anew for a body's year each time something in it changes, so that the city's picture is one short question.
create table follow_up_cell (
  body_id uuid not null references body,
  year int not null,
  focus_area_id uuid not null references focus_area,
  goals int not null,
  goals_adopted int not null,
  goals_on_track int not null,
  goals_at_risk int not null,
  goals_off_track int not null,
  planned int not null,
  ongoing int not null,
  done int not null,
  stopped int not null,
  at_risk int not null,
  off_track int not null,
  done_bare int not null,
  updated_at timestamptz,
  primary key (year, body_id, focus_area_id)
);
create table follow_up_total (like follow_up_cell including constraints);
alter table follow_up_total drop column focus_area_id;
alter table follow_up_total add primary key (year, body_id);

call seal_table('body_year');
call seal_table('goal');
call seal_table('goal_requirement');
call seal_table('goal_area');
call seal_table('activity_template');
call seal_table('activity');
call seal_table('activity_requirement');
call seal_table('activity_area');
call seal_table('activity_dependency');
call seal_table('activity_update');
call seal_table('evidence');
call seal_table('activity_comment');
call seal_table('indicator');
call seal_table('indicator_target');
call seal_table('indicator_value');
call seal_table('indicator_request');
call seal_table('follow_up_period');
call seal_table('goal_assessment');
call seal_table('period_report');
call seal_table('period_introduction');
call seal_table('period_opening');
call seal_table('period_reminder');
