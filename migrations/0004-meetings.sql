-- Meetings: each body's calendar, what is on the agenda, and what was decided.
create table meeting (
  id uuid primary key,
  body_id uuid not null references body,
  day date not null,
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text not null,
  state text not null check (state in ('planned','held','cancelled')),
  -- The day the minutes as a whole were approved; single items may have been approved at the meeting.
  minutes_approved_day date,
  cancel_reason text,
  updated_at timestamptz not null,
  version int not null default 1,
  check ((state = 'cancelled') = (cancel_reason is not null))
);
-- A meeting that was cancelled leaves its hour free.
create unique index meeting_once on meeting (body_id, day, starts_at) where state <> 'cancelled';
create index meeting_day on meeting (day);

-- What is decided is copied here, so that a report that changes later never changes what the meeting had before it.
create table agenda_item (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  body_id uuid not null references body,
  position int not null,
  item_group text not null check (item_group in ('opening','decisions','consultations','notifications','closing')),
  title text not null,
  case_id uuid references case_file,
  -- What another room has put on the agenda ('staff-report' and its id); this room does not know what it is.
  origin_kind text,
  origin_id uuid,
  proposed jsonb not null,
  state text not null check (state in ('waiting','decided','approved','withdrawn')),
  outcome text check (outcome in ('approved','approved_with_changes','own_statement','tabled','referred_back','declined')),
  decision jsonb,
  reason text,
  tabled_to uuid references meeting,
  -- The tabled item that this one goes on with.
  continues_id uuid references agenda_item,
  paragraph int,
  immediate boolean not null default false,
  decided_at timestamptz,
  approved_at timestamptz,
  -- The day the item itself was approved: at the meeting, or with the minutes.
  approved_day date,
  excerpt_document_id uuid references document,
  updated_at timestamptz not null,
  version int not null default 1,
  check ((state in ('waiting','withdrawn')) = (outcome is null)),
  check ((outcome is null) = (decided_at is null)),
  check ((outcome is null) = (paragraph is null)),
  check ((outcome = 'tabled') = (tabled_to is not null)),
  check ((state = 'approved') = (approved_at is not null)),
  check ((state = 'approved') = (approved_day is not null))
);
create index agenda_item_meeting on agenda_item (meeting_id, position);
create index agenda_item_origin on agenda_item (origin_kind, origin_id) where origin_id is not null;
create unique index agenda_item_continues on agenda_item (continues_id) where continues_id is not null and state <> 'withdrawn';
create index agenda_item_case on agenda_item (case_id) where case_id is not null;

-- Who did not agree, and what they wanted said (KL 5:68 by 6:35).
create table agenda_dissent (
  id uuid primary key,
  item_id uuid not null references agenda_item,
  position int not null,
  kind text not null check (kind in ('reservation','special_statement','alternate_statement')),
  names text not null,
  statement text not null
);
create index agenda_dissent_item on agenda_dissent (item_id, position);

-- Paragraphs of the minutes count upwards for each body and year; the row is locked by whoever takes the next.
create table paragraph_counter (
  body_id uuid not null references body,
  year int not null,
  last_paragraph int not null,
  primary key (body_id, year)
);

call seal_table('meeting');
call seal_table('agenda_item');
call seal_table('agenda_dissent');
