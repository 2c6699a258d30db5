-- Consultations (remisser): a proposal sent to many, answered by a day, compiled into one report.
create table consultation (
  id uuid primary key,
  case_id uuid not null references case_file,
  body_id uuid not null references body,
  title text not null,
  instructions text not null,
  due_day date not null,
  state text not null check (state in ('draft','sent','compiling','closed','withdrawn')),
  -- A consultee that asks others before it answers (a parent company its subsidiaries).
  parent_consultee_id uuid,
  sent_at timestamptz,
  closed_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  created_by uuid references person,
  created_at timestamptz not null,
  version int not null default 1
);
create index consultation_body on consultation (body_id, due_day desc);
create index consultation_case on consultation (case_id);
create index consultation_parent on consultation (parent_consultee_id) where parent_consultee_id is not null;

create table consultation_question (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  position int not null,
  text text not null
);
create index consultation_question_of on consultation_question (consultation_id, position);

-- A proposal is sent in a version; a later one is what it became. `section_id` is the same in every version.
create table proposal (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  number int not null,
  title text not null,
  note text,
  document_id uuid references document,
  created_at timestamptz not null,
  -- Null while it is written; what has been sent is never changed.
  sent_at timestamptz,
  version int not null default 1,
  unique (consultation_id, number)
);
create table proposal_section (
  id uuid primary key,
  proposal_id uuid not null references proposal,
  section_id uuid not null,
  position int not null,
  level int not null check (level between 1 and 4),
  heading text not null,
  content jsonb not null,
  unique (proposal_id, section_id)
);
create index proposal_section_order on proposal_section (proposal_id, position);

-- Whom the writer has chosen, as chosen; groups are written out into consultees when it is sent.
create table consultation_addressee (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  position int not null,
  kind text not null check (kind in ('body','group','outside')),
  body_id uuid references body,
  group_id uuid references group_addressee,
  name text,
  email text,
  check (case kind when 'body' then body_id is not null when 'group' then group_id is not null else name is not null and email is not null end)
);
create index consultation_addressee_of on consultation_addressee (consultation_id, position);

-- One row for each that was asked, frozen when it was sent: its name then, and the group it was asked as part of.
create table consultee (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  position int not null,
  body_id uuid references body,
  name text not null,
  email text,
  group_name text,
  -- Bodies of the municipality are asked, others are invited.
  asked_as text not null check (asked_as in ('asked','invited','unsolicited')),
  stage text not null check (stage in ('sent','registered','drafting','attesting','awaiting_decision','answered','declined','withdrawn')),
  due_day date not null,
  own_case_id uuid references case_file,
  meeting_day date,
  answered_at timestamptz,
  version int not null default 1
);
create unique index consultee_body on consultee (consultation_id, body_id) where body_id is not null;
create index consultee_of on consultee (consultation_id, position);
create index consultee_incoming on consultee (body_id, stage) where body_id is not null;
create index consultee_own_case on consultee (own_case_id) where own_case_id is not null;
alter table consultation add foreign key (parent_consultee_id) references consultee;

-- Every notice that went to a consultee, and the mail that carried it; without address there is none.
create table consultee_notice (
  id uuid primary key,
  consultee_id uuid not null references consultee,
  kind text not null check (kind in ('asked','resent','reminder','extension_granted','extension_refused','withdrawn','due_moved','receipt','outcome')),
  message_id uuid references outgoing_message,
  created_at timestamptz not null
);
create index consultee_notice_of on consultee_notice (consultee_id, created_at);

-- A link for those without account: one purpose, kept as a hash, revocable.
create table reply_link (
  id uuid primary key,
  consultee_id uuid not null references consultee,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  revoked_at timestamptz
);
create index reply_link_of on reply_link (consultee_id);

create table extension_request (
  id uuid primary key,
  consultee_id uuid not null references consultee,
  wanted_day date not null,
  reason text not null,
  state text not null check (state in ('asked','granted','refused')),
  granted_day date,
  decision_reason text,
  asked_at timestamptz not null,
  decided_at timestamptz,
  version int not null default 1,
  check ((state = 'granted') = (granted_day is not null)),
  check ((state = 'asked') = (decided_at is null))
);
create index extension_request_of on extension_request (consultee_id, asked_at desc);

-- An answer; a corrected one is a row of its own and the one before is kept. The original file is a document in the case.
create table consultation_answer (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  consultee_id uuid not null references consultee,
  number int not null,
  current boolean not null,
  kind text not null check (kind in ('committee_statement','administration_statement','chair_decision','declined','no_objection','statement')),
  stance text not null check (stance in ('supports','supports_with_viewpoints','neutral','rejects_in_part','rejects','none')),
  channel text not null check (channel in ('report','form','link','upload')),
  sender_number text,
  decided_day date,
  received_at timestamptz not null,
  late boolean not null,
  -- What the answer says of itself, and what the compiler makes of it (at most 600 characters).
  own_summary text,
  summary text,
  extract jsonb,
  decision jsonb,
  -- What was read out of a file, field by field with how sure one may be; null when a person wrote it here.
  reading jsonb,
  document_id uuid references document,
  version int not null default 1,
  unique (consultee_id, number)
);
create unique index consultation_answer_current on consultation_answer (consultee_id) where current;
create index consultation_answer_of on consultation_answer (consultation_id) where current;

create table answer_stance (
  id uuid primary key,
  answer_id uuid not null references consultation_answer,
  section_id uuid not null,
  stance text not null check (stance in ('supports','supports_with_viewpoints','neutral','rejects_in_part','rejects')),
  unique (answer_id, section_id)
);

create table answer_reply (
  id uuid primary key,
  answer_id uuid not null references consultation_answer,
  question_id uuid not null references consultation_question,
  text text not null,
  unique (answer_id, question_id)
);

create table answer_dissent (
  id uuid primary key,
  answer_id uuid not null references consultation_answer,
  position int not null,
  kind text not null check (kind in ('reservation','special_statement','alternate_statement')),
  names text not null,
  statement text not null
);
create index answer_dissent_of on answer_dissent (answer_id, position);

-- One thing said in an answer, tied to a section of the proposal or, without one, to the whole.
create table viewpoint (
  id uuid primary key,
  answer_id uuid not null references consultation_answer,
  consultation_id uuid not null references consultation,
  position int not null,
  kind text not null check (kind in ('wish','objection','question','support')),
  section_id uuid,
  words text not null,
  tags text[] not null default '{}',
  version int not null default 1
);
create index viewpoint_of on viewpoint (consultation_id, section_id);
create index viewpoint_answer on viewpoint (answer_id, position);

-- What became of it. `changed_section_id` is a row of `proposal_section` in a later version.
create table viewpoint_handling (
  id uuid primary key,
  viewpoint_id uuid not null unique references viewpoint,
  outcome text not null check (outcome in ('taken','partly','not','noted')),
  reason text not null,
  changed_section_id uuid references proposal_section,
  handled_by uuid references person,
  handled_at timestamptz not null,
  version int not null default 1
);

-- A file that somebody brought, kept while a person goes through what was read out of it; then it is an answer, or taken away.
create table answer_upload (
  id uuid primary key,
  consultation_id uuid not null references consultation,
  file_id uuid references stored_file,
  name text not null,
  media_type text not null,
  sha256 text not null,
  reading jsonb not null,
  state text not null check (state in ('waiting','taken','removed')),
  answer_id uuid references consultation_answer,
  uploaded_by uuid references person,
  uploaded_at timestamptz not null,
  version int not null default 1,
  check ((state = 'taken') = (answer_id is not null))
);
create index answer_upload_of on answer_upload (consultation_id, state);
create index answer_upload_same on answer_upload (consultation_id, sha256) where state <> 'removed';

-- The executive board's report to the council (utlåtande).
create table executive_report (
  id uuid primary key,
  consultation_id uuid not null unique references consultation,
  number text not null,
  title text not null,
  state text not null check (state in ('draft','final')),
  document_id uuid references document,
  created_at timestamptz not null,
  finished_at timestamptz,
  version int not null default 1
);

-- `drafted` is what was last made from the sources; what a person has edited is never overwritten by a new draft. `settled`
-- is the draft that person has had before their eyes: where the two differ there is something to choose.
create table executive_paragraph (
  id uuid primary key,
  executive_report_id uuid not null references executive_report,
  part text not null check (part in ('proposed_decision','the_matter','preparation','views','compilation','dissents')),
  position int not null,
  heading text,
  content jsonb not null,
  drafted jsonb,
  settled jsonb,
  edited boolean not null,
  source_kind text not null check (source_kind in ('consultation','consultee','answer','handling','own')),
  source_id uuid,
  version int not null default 1
);
create index executive_paragraph_order on executive_paragraph (executive_report_id, position);

call seal_table('consultation');
call seal_table('consultation_question');
call seal_table('proposal');
call seal_table('proposal_section');
call seal_table('consultation_addressee');
call seal_table('consultee');
call seal_table('consultee_notice');
call seal_table('reply_link');
call seal_table('extension_request');
call seal_table('consultation_answer');
call seal_table('answer_stance');
call seal_table('answer_reply');
call seal_table('answer_dissent');
call seal_table('viewpoint');
call seal_table('viewpoint_handling');
call seal_table('answer_upload');
call seal_table('executive_report');
call seal_table('executive_paragraph');
