create table absence (
  id uuid not null,
  person_id uuid not null,
  from_day date not null,
  to_day date not null,
  substitute_id uuid,
  version integer not null default 1
);

create table access_grant (
  id uuid not null,
  person_id uuid not null,
  role text not null,
  body_id uuid not null,
  unit_id uuid,
  title text,
  from_day date not null,
  to_day date,
  delegated_by uuid,
  substitute_for uuid,
  version integer not null default 1
);

create table activity (
  id uuid not null,
  body_id uuid not null,
  goal_id uuid not null,
  year integer not null,
  title text not null,
  about text not null,
  why text not null,
  state text not null,
  health text not null,
  percent integer,
  owner_role text,
  owner_id uuid,
  starts_day date not null,
  due_day date not null,
  done_day date,
  cost_sek bigint,
  funding text,
  funding_note text,
  no_evidence_reason text,
  stopped_reason text,
  next_review date,
  template_id uuid,
  turn integer,
  origin_kind text,
  origin_title text,
  origin_address text,
  copied_from_id uuid,
  evidence_count integer not null default 0,
  updated_at timestamp with time zone not null,
  updated_by uuid,
  created_at timestamp with time zone not null,
  version integer not null default 1
);

create table activity_area (
  id uuid not null,
  activity_id uuid not null,
  focus_area_id uuid not null
);

create table activity_comment (
  id uuid not null,
  activity_id uuid not null,
  text text not null,
  written_by uuid,
  written_at timestamp with time zone not null
);

create table activity_dependency (
  id uuid not null,
  activity_id uuid not null,
  needs_id uuid not null
);

create table activity_requirement (
  id uuid not null,
  activity_id uuid not null,
  requirement_id uuid not null
);

create table activity_template (
  id uuid not null,
  body_id uuid not null,
  goal_id uuid not null,
  title text not null,
  about text not null,
  why text not null,
  every text not null,
  first_due date not null,
  until date not null,
  days_ahead integer not null,
  owner_role text,
  owner_id uuid,
  ended_day date,
  created_at timestamp with time zone not null,
  version integer not null default 1
);

create table activity_update (
  id uuid not null,
  activity_id uuid not null,
  state text not null,
  health text not null,
  percent integer,
  note text not null,
  written_by uuid,
  written_at timestamp with time zone not null
);

create table agenda_dissent (
  id uuid not null,
  item_id uuid not null,
  position integer not null,
  kind text not null,
  names text not null,
  statement text not null
);

create table agenda_item (
  id uuid not null,
  meeting_id uuid not null,
  body_id uuid not null,
  position integer not null,
  item_group text not null,
  title text not null,
  case_id uuid,
  origin_kind text,
  origin_id uuid,
  proposed jsonb not null,
  state text not null,
  outcome text,
  decision jsonb,
  reason text,
  tabled_to uuid,
  continues_id uuid,
  paragraph integer,
  immediate boolean not null default false,
  decided_at timestamp with time zone,
  approved_at timestamp with time zone,
  approved_day date,
  excerpt_document_id uuid,
  updated_at timestamp with time zone not null,
  version integer not null default 1
);

create table answer_dissent (
  id uuid not null,
  answer_id uuid not null,
  position integer not null,
  kind text not null,
  names text not null,
  statement text not null
);

create table answer_reply (
  id uuid not null,
  answer_id uuid not null,
  question_id uuid not null,
  text text not null
);

create table answer_stance (
  id uuid not null,
  answer_id uuid not null,
  section_id uuid not null,
  stance text not null
);

create table answer_upload (
  id uuid not null,
  consultation_id uuid not null,
  file_id uuid,
  name text not null,
  media_type text not null,
  sha256 text not null,
  reading jsonb not null,
  state text not null,
  answer_id uuid,
  uploaded_by uuid,
  uploaded_at timestamp with time zone not null,
  version integer not null default 1
);

create table api_token (
  id uuid not null,
  body_id uuid not null,
  name text not null,
  token_hash bytea not null,
  roles text[] not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  expires_day date not null,
  revoked_at timestamp with time zone,
  version integer not null default 1
);

create table attestation (
  id uuid not null,
  report_id uuid not null,
  report_version_id uuid not null,
  signatory_id uuid,
  outcome text not null,
  reason text,
  person_id uuid not null,
  on_behalf_of uuid,
  name text not null,
  title text not null,
  method text not null,
  at timestamp with time zone not null,
  voided_at timestamp with time zone
);

create table audit_entry (
  id uuid not null,
  ordinal bigint not null,
  at timestamp with time zone not null,
  outcome text not null,
  actor_id uuid,
  actor_name text not null,
  on_behalf_of uuid,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  position integer not null,
  body_id uuid,
  sentence text not null,
  facts jsonb not null,
  sealed jsonb not null,
  request_id text,
  previous_hash bytea,
  hash bytea not null
);

create table body (
  id uuid not null,
  slug text not null,
  kind text not null,
  name text not null,
  name_en text,
  short_name text not null,
  parent_id uuid,
  administration text,
  email text,
  from_day date not null,
  to_day date,
  version integer not null default 1
);

create table body_name (
  id uuid not null,
  body_id uuid not null,
  name text not null,
  from_day date not null,
  to_day date not null
);

create table body_succession (
  id uuid not null,
  from_body_id uuid not null,
  to_body_id uuid not null,
  day date not null,
  kind text not null
);

create table body_year (
  id uuid not null,
  body_id uuid not null,
  year integer not null,
  adopted_day date,
  paragraph text,
  version integer not null default 1
);

create table case_file (
  id uuid not null,
  register_id uuid not null,
  body_id uuid not null,
  number text not null,
  year integer not null,
  serial integer not null,
  classification_id uuid,
  public_subject text not null,
  protected_subject text,
  public_counterparty text,
  protected_counterparty text,
  secrecy_provision text,
  secrecy_note text,
  secrecy_day date,
  officer_id uuid,
  unit_id uuid,
  state text not null,
  opened_day date not null,
  closed_day date,
  outcome text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version integer not null default 1
);

create table case_number (
  id uuid not null,
  case_id uuid not null,
  raw text not null,
  owner text not null,
  said_by text,
  keys text[] not null
);

create table case_number_key (
  key text not null,
  case_id uuid not null,
  body_id uuid not null,
  number_id uuid not null
);

create table case_relation (
  id uuid not null,
  from_case_id uuid not null,
  to_case_id uuid not null,
  kind text not null
);

create table classification (
  id uuid not null,
  body_id uuid not null,
  code text not null,
  title text not null,
  retention text not null,
  from_day date not null,
  to_day date,
  version integer not null default 1
);

create table consultation (
  id uuid not null,
  case_id uuid not null,
  body_id uuid not null,
  title text not null,
  instructions text not null,
  due_day date not null,
  state text not null,
  parent_consultee_id uuid,
  sent_at timestamp with time zone,
  closed_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text,
  created_by uuid,
  created_at timestamp with time zone not null,
  version integer not null default 1
);

create table consultation_addressee (
  id uuid not null,
  consultation_id uuid not null,
  position integer not null,
  kind text not null,
  body_id uuid,
  group_id uuid,
  name text,
  email text
);

create table consultation_answer (
  id uuid not null,
  consultation_id uuid not null,
  consultee_id uuid not null,
  number integer not null,
  current boolean not null,
  kind text not null,
  stance text not null,
  channel text not null,
  sender_number text,
  decided_day date,
  received_at timestamp with time zone not null,
  late boolean not null,
  own_summary text,
  summary text,
  extract jsonb,
  decision jsonb,
  reading jsonb,
  document_id uuid,
  version integer not null default 1
);

create table consultation_question (
  id uuid not null,
  consultation_id uuid not null,
  position integer not null,
  text text not null
);

create table consultee (
  id uuid not null,
  consultation_id uuid not null,
  position integer not null,
  body_id uuid,
  name text not null,
  email text,
  group_name text,
  asked_as text not null,
  stage text not null,
  due_day date not null,
  own_case_id uuid,
  meeting_day date,
  answered_at timestamp with time zone,
  version integer not null default 1
);

create table consultee_notice (
  id uuid not null,
  consultee_id uuid not null,
  kind text not null,
  message_id uuid,
  created_at timestamp with time zone not null
);

create table contact_point (
  id uuid not null,
  body_id uuid not null,
  purpose text not null,
  kind text not null,
  value text not null,
  owner_id uuid,
  verified_day date,
  ended_day date,
  version integer not null default 1
);

create table correction (
  id uuid not null,
  case_id uuid not null,
  document_id uuid,
  field text not null,
  old_value text,
  new_value text,
  protected boolean not null,
  reason text not null,
  corrected_by uuid not null,
  corrected_at timestamp with time zone not null
);

create table disclosure_item (
  id uuid not null,
  request_id uuid not null,
  document_id uuid not null,
  decision text,
  provision text,
  reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  version integer not null default 1
);

create table disclosure_request (
  id uuid not null,
  body_id uuid not null,
  wanted text not null,
  requester text,
  reply_address text,
  channel text not null,
  received_at timestamp with time zone not null,
  reference text not null generated always as (upper(((substr((id)::text, 29, 4) || '-'::text) || substr((id)::text, 33, 4)))) stored,
  case_id uuid,
  state text not null,
  outcome text,
  decided_at timestamp with time zone,
  created_by uuid,
  version integer not null default 1
);

create table document (
  id uuid not null,
  case_id uuid not null,
  number integer not null,
  direction text not null,
  status text not null,
  public_title text not null,
  protected_title text,
  public_counterparty text,
  protected_counterparty text,
  secrecy_provision text,
  secrecy_note text,
  secrecy_day date,
  day date not null,
  recorded_at timestamp with time zone,
  created_at timestamp with time zone not null,
  created_by uuid,
  version integer not null default 1
);

create table document_file (
  id uuid not null,
  document_id uuid not null,
  document_version integer not null,
  file_id uuid not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  text_state text not null,
  created_at timestamp with time zone not null
);

create table evidence (
  id uuid not null,
  activity_id uuid not null,
  kind text not null,
  title text not null,
  day date not null,
  address text,
  file_id uuid,
  file_name text,
  media_type text,
  sha256 text,
  added_by uuid,
  added_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  removed_reason text,
  version integer not null default 1
);

create table executive_paragraph (
  id uuid not null,
  executive_report_id uuid not null,
  part text not null,
  position integer not null,
  heading text,
  content jsonb not null,
  drafted jsonb,
  settled jsonb,
  edited boolean not null,
  source_kind text not null,
  source_id uuid,
  version integer not null default 1
);

create table executive_report (
  id uuid not null,
  consultation_id uuid not null,
  number text not null,
  title text not null,
  state text not null,
  document_id uuid,
  created_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  version integer not null default 1
);

create table extension_request (
  id uuid not null,
  consultee_id uuid not null,
  wanted_day date not null,
  reason text not null,
  state text not null,
  granted_day date,
  decision_reason text,
  asked_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  version integer not null default 1
);

create table file_text (
  document_file_id uuid not null,
  document_id uuid not null,
  words tsvector not null,
  excerpt text not null
);

create table focus_area (
  id uuid not null,
  version_id uuid not null,
  position integer not null,
  name text not null,
  about text not null,
  version integer
);

create table focus_area_origin (
  id uuid not null,
  focus_area_id uuid not null,
  predecessor_id uuid not null
);

create table follow_up_cell (
  body_id uuid not null,
  year integer not null,
  focus_area_id uuid not null,
  goals integer not null,
  goals_adopted integer not null,
  goals_on_track integer not null,
  goals_at_risk integer not null,
  goals_off_track integer not null,
  planned integer not null,
  ongoing integer not null,
  done integer not null,
  stopped integer not null,
  at_risk integer not null,
  off_track integer not null,
  done_bare integer not null,
  updated_at timestamp with time zone
);

create table follow_up_period (
  id uuid not null,
  body_id uuid not null,
  year integer not null,
  kind text not null,
  opens_day date not null,
  cut_off date not null,
  due_day date not null,
  state text not null,
  version integer not null default 1
);

create table follow_up_total (
  body_id uuid not null,
  year integer not null,
  goals integer not null,
  goals_adopted integer not null,
  goals_on_track integer not null,
  goals_at_risk integer not null,
  goals_off_track integer not null,
  planned integer not null,
  ongoing integer not null,
  done integer not null,
  stopped integer not null,
  at_risk integer not null,
  off_track integer not null,
  done_bare integer not null,
  updated_at timestamp with time zone
);

create table goal (
  id uuid not null,
  body_id uuid not null,
  parent_id uuid,
  level text not null,
  year integer,
  title text not null,
  about text not null,
  state text not null,
  health text not null,
  health_reason text,
  owner_role text,
  owner_id uuid,
  from_day date not null,
  to_day date not null,
  next_review date,
  proposed_at timestamp with time zone,
  adopted_day date,
  paragraph text,
  ended_day date,
  ended_reason text,
  copied_from_id uuid,
  updated_at timestamp with time zone not null,
  updated_by uuid,
  created_at timestamp with time zone not null,
  version integer not null default 1
);

create table goal_area (
  id uuid not null,
  goal_id uuid not null,
  focus_area_id uuid not null
);

create table goal_assessment (
  id uuid not null,
  period_id uuid not null,
  goal_id uuid not null,
  body_id uuid not null,
  fulfilment text not null,
  reason text not null,
  written_by uuid,
  written_at timestamp with time zone not null,
  version integer not null default 1
);

create table goal_requirement (
  id uuid not null,
  goal_id uuid not null,
  requirement_id uuid not null
);

create table group_addressee (
  id uuid not null,
  slug text not null,
  name text not null,
  kinds text[] not null default '{}'::text[],
  version integer not null default 1
);

create table group_member (
  id uuid not null,
  group_id uuid not null,
  body_id uuid not null
);

create table indicator (
  id uuid not null,
  body_id uuid not null,
  council boolean not null,
  goal_id uuid,
  focus_area_id uuid,
  responsible_id uuid not null,
  name text not null,
  about text not null,
  unit text not null,
  better text not null,
  period text not null,
  source text not null,
  computed_by text,
  ended_day date,
  created_at timestamp with time zone not null,
  version integer not null default 1
);

create table indicator_request (
  id uuid not null,
  indicator_id uuid not null,
  wish text not null,
  year integer,
  target numeric,
  name text,
  about text,
  responsible_id uuid,
  reason text not null,
  state text not null,
  decided_day date,
  paragraph text,
  decision_reason text,
  asked_by uuid,
  asked_at timestamp with time zone not null,
  version integer not null default 1
);

create table indicator_target (
  id uuid not null,
  indicator_id uuid not null,
  year integer not null,
  target numeric not null,
  version integer not null default 1
);

create table indicator_value (
  id uuid not null,
  indicator_id uuid not null,
  body_id uuid not null,
  year integer not null,
  part text not null,
  kind text not null,
  value numeric,
  reason text,
  current boolean not null,
  written_by uuid,
  written_at timestamp with time zone not null
);

create table issued_paper (
  id uuid not null,
  report_id uuid not null,
  report_version_id uuid not null,
  format text not null,
  sha256 text not null,
  made_at timestamp with time zone not null
);

create table mandate (
  id uuid not null,
  body_id uuid not null,
  person_id uuid not null,
  position text not null,
  party text,
  from_day date not null,
  to_day date,
  version integer not null default 1
);

create table matter_move (
  id uuid not null,
  version_id uuid not null,
  matter text not null,
  from_area_id uuid,
  to_programme_id uuid not null,
  reason text not null
);

create table meeting (
  id uuid not null,
  body_id uuid not null,
  day date not null,
  starts_at text not null,
  place text not null,
  state text not null,
  minutes_approved_day date,
  cancel_reason text,
  updated_at timestamp with time zone not null,
  version integer not null default 1
);

create table migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null
);

create table outgoing_message (
  id uuid not null,
  channel text not null,
  recipient text not null,
  subject text not null,
  content text not null,
  state text not null,
  created_at timestamp with time zone not null,
  handled_at timestamp with time zone,
  problem text,
  attempts integer not null default 0
);

create table paragraph_counter (
  body_id uuid not null,
  year integer not null,
  last_paragraph integer not null
);

create table period_introduction (
  id uuid not null,
  period_id uuid not null,
  body_id uuid not null,
  content jsonb not null,
  written_by uuid,
  written_at timestamp with time zone not null,
  version integer not null default 1
);

create table period_opening (
  id uuid not null,
  period_id uuid not null,
  body_id uuid not null,
  reason text not null,
  opened_by uuid,
  opened_at timestamp with time zone not null,
  report_id uuid
);

create table period_reminder (
  id uuid not null,
  period_id uuid not null,
  body_id uuid not null,
  person_id uuid not null,
  step text not null,
  message_id uuid,
  sent_at timestamp with time zone not null
);

create table period_report (
  id uuid not null,
  period_id uuid not null,
  body_id uuid not null,
  number integer not null,
  current boolean not null,
  content jsonb not null,
  sha256 text not null,
  handed_in_by uuid,
  handed_in_at timestamp with time zone not null,
  late boolean not null,
  version integer not null default 1
);

create table person (
  id uuid not null,
  given_name text not null,
  family_name text not null,
  email text,
  phone text,
  demo_errand jsonb,
  ended_day date,
  version integer not null default 1
);

create table person_import (
  id uuid not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  name text not null,
  content text not null
);

create table plan_import (
  id uuid not null,
  body_id uuid not null,
  year integer not null,
  name text not null,
  file_id uuid,
  media_type text not null,
  state text not null,
  row_count integer not null default 0,
  rows_done integer not null default 0,
  counts jsonb not null,
  faults jsonb not null,
  started_by uuid,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  version integer not null default 1
);

create table preparation_step (
  id uuid not null,
  report_id uuid not null,
  position integer not null,
  kind text not null,
  name text not null,
  planned_day date,
  confirmed_day date,
  outcome text not null,
  version integer not null default 1
);

create table programme (
  id uuid not null,
  body_id uuid not null,
  slug text not null,
  kind text not null,
  title text not null,
  about text not null,
  responsible text not null,
  created_at timestamp with time zone not null,
  version integer not null default 1
);

create table programme_adoption (
  id uuid not null,
  version_id uuid not null,
  body_id uuid not null,
  decided_day date not null,
  paragraph text not null,
  case_number text,
  note text,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  version integer not null default 1
);

create table programme_change (
  id uuid not null,
  version_id uuid not null,
  of_kind text not null,
  change text not null,
  from_id uuid,
  to_id uuid,
  reason text not null
);

create table programme_import (
  id uuid not null,
  version_id uuid not null,
  markdown text not null,
  file_name text,
  reported jsonb not null,
  around jsonb not null,
  created_by uuid,
  created_at timestamp with time zone not null
);

create table programme_part (
  id uuid not null,
  version_id uuid not null,
  part_id uuid not null,
  chapter_id uuid,
  position integer not null,
  kind text not null,
  heading text not null,
  content jsonb not null,
  focus_area_id uuid,
  version integer not null default 1
);

create table programme_sister (
  id uuid not null,
  programme_id uuid not null,
  sister_id uuid not null,
  about text not null
);

create table programme_version (
  id uuid not null,
  programme_id uuid not null,
  body_id uuid not null,
  number integer not null,
  period_label text not null,
  state text not null,
  halted text,
  halted_reason text,
  based_on_id uuid,
  case_id uuid,
  consultation_id uuid,
  decided_by_id uuid,
  decided_day date,
  paragraph text,
  in_force_from date,
  superseded_day date,
  repealed_day date,
  repealed_reason text,
  review_day date,
  created_by uuid,
  created_at timestamp with time zone not null,
  version integer not null default 1
);

create table proposal (
  id uuid not null,
  consultation_id uuid not null,
  number integer not null,
  title text not null,
  note text,
  document_id uuid,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  version integer not null default 1
);

create table proposal_section (
  id uuid not null,
  proposal_id uuid not null,
  section_id uuid not null,
  position integer not null,
  level integer not null,
  heading text not null,
  content jsonb not null
);

create table rate_limit (
  key character varying(255) not null,
  points integer not null default 0,
  expire bigint
);

create table register (
  id uuid not null,
  body_id uuid not null,
  name text not null,
  description text not null,
  pattern text not null,
  from_day date not null,
  to_day date,
  version integer not null default 1
);

create table register_counter (
  register_id uuid not null,
  year integer not null,
  last_serial integer not null
);

create table reply_link (
  id uuid not null,
  consultee_id uuid not null,
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone
);

create table report_attachment (
  id uuid not null,
  report_id uuid not null,
  position integer not null,
  title text not null,
  document_id uuid
);

create table report_section (
  id uuid not null,
  report_id uuid not null,
  position integer not null,
  kind text not null,
  heading text not null,
  mandatory boolean not null,
  content jsonb not null,
  updated_by uuid,
  updated_at timestamp with time zone not null,
  version integer not null default 1
);

create table report_signatory (
  id uuid not null,
  report_id uuid not null,
  position integer not null,
  person_id uuid not null,
  title text not null,
  unit text
);

create table report_stance (
  id uuid not null,
  report_id uuid not null,
  section_id uuid not null,
  stance text not null
);

create table report_template (
  id uuid not null,
  body_id uuid,
  name text not null,
  sections jsonb not null,
  version integer not null default 1
);

create table report_version (
  id uuid not null,
  report_id uuid not null,
  number integer not null,
  sha256 text not null,
  content jsonb not null,
  created_at timestamp with time zone not null
);

create table report_viewpoint (
  id uuid not null,
  report_id uuid not null,
  kind text not null,
  section_id uuid,
  version integer not null default 1
);

create table requirement (
  id uuid not null,
  programme_id uuid not null,
  body_id uuid not null,
  created_at timestamp with time zone not null
);

create table requirement_area (
  id uuid not null,
  wording_id uuid not null,
  focus_area_id uuid not null
);

create table requirement_body (
  id uuid not null,
  wording_id uuid not null,
  body_id uuid not null
);

create table requirement_wording (
  id uuid not null,
  requirement_id uuid not null,
  version_id uuid not null,
  programme_part_id uuid not null,
  position integer not null,
  text text not null,
  addressee text not null,
  due_day date,
  evidence_wanted text not null,
  version integer not null default 1
);

create table seal_key (
  id uuid not null,
  body_id uuid not null,
  certificate bytea not null,
  private_key bytea not null,
  made_at timestamp with time zone not null
);

create table search_entry (
  id uuid not null,
  body_id uuid not null,
  case_id uuid not null,
  document_id uuid,
  direction text,
  day date not null,
  words tsvector not null,
  public_words tsvector not null
);

create table session (
  id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  method text not null,
  created_at timestamp with time zone not null,
  rotated_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  previous_token_hash bytea
);

create table staff_report (
  id uuid not null,
  body_id uuid not null,
  case_id uuid not null,
  consultee_id uuid,
  title text not null,
  subtitle text,
  sender text not null,
  addressee text not null,
  officer_id uuid,
  officer_phone text,
  meeting_day date,
  agenda_item_id uuid,
  answer_kind text not null,
  stance text,
  state text not null,
  document_id uuid,
  decided_by text,
  decided_day date,
  dispatched_at timestamp with time zone,
  created_by uuid,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version integer not null default 1
);

create table statutory_basis (
  id uuid not null,
  programme_part_id uuid not null,
  position integer not null,
  law text not null,
  provision text not null,
  as_of date not null,
  address text
);

create table stored_chunk (
  file_id uuid not null,
  position integer not null,
  bytes bytea not null
);

create table stored_file (
  id uuid not null,
  sha256 text not null,
  size bigint not null,
  created_at timestamp with time zone not null
);

create table unit (
  id uuid not null,
  body_id uuid not null,
  parent_id uuid,
  kind text not null,
  name text not null,
  from_day date not null,
  to_day date,
  version integer not null default 1
);

create table viewpoint (
  id uuid not null,
  answer_id uuid not null,
  consultation_id uuid not null,
  position integer not null,
  kind text not null,
  section_id uuid,
  words text not null,
  tags text[] not null default '{}'::text[],
  version integer not null default 1
);

create table viewpoint_handling (
  id uuid not null,
  viewpoint_id uuid not null,
  outcome text not null,
  reason text not null,
  changed_section_id uuid,
  handled_by uuid,
  handled_at timestamp with time zone not null,
  version integer not null default 1
);

create table webhook_attempt (
  id uuid not null,
  delivery_id uuid not null,
  at timestamp with time zone not null,
  status integer,
  problem text
);

create table webhook_delivery (
  id uuid not null,
  endpoint_id uuid not null,
  event_id uuid not null,
  state text not null,
  attempts integer not null default 0,
  next_try_at timestamp with time zone,
  last_status integer,
  last_problem text,
  created_at timestamp with time zone not null,
  settled_at timestamp with time zone
);

create table webhook_endpoint (
  id uuid not null,
  body_id uuid not null,
  name text not null,
  url text not null,
  events text[] not null,
  state text not null,
  disabled_why text,
  secret text not null,
  previous_secret text,
  previous_until timestamp with time zone,
  created_by uuid,
  created_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  version integer not null default 1
);

create table webhook_event (
  id uuid not null,
  body_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  data json not null,
  once text
);

create sequence audit_entry_ordinal;

alter table absence add constraint absence_check CHECK ((to_day >= from_day));

alter table absence add constraint absence_check1 CHECK ((substitute_id IS DISTINCT FROM person_id));

alter table absence add constraint absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table absence add constraint absence_pkey PRIMARY KEY (id);

alter table absence add constraint absence_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES person(id);

alter table access_grant add constraint access_grant_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table access_grant add constraint access_grant_check CHECK (((to_day IS NULL) OR (to_day >= from_day)));

alter table access_grant add constraint access_grant_delegated_by_fkey FOREIGN KEY (delegated_by) REFERENCES person(id);

alter table access_grant add constraint access_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table access_grant add constraint access_grant_pkey PRIMARY KEY (id);

alter table access_grant add constraint access_grant_substitute_for_fkey FOREIGN KEY (substitute_for) REFERENCES access_grant(id);

alter table access_grant add constraint access_grant_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

alter table activity add constraint activity_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table activity add constraint activity_check CHECK ((due_day >= starts_day));

alter table activity add constraint activity_check1 CHECK (((state = 'done'::text) = (done_day IS NOT NULL)));

alter table activity add constraint activity_check2 CHECK (((state <> 'stopped'::text) OR (stopped_reason IS NOT NULL)));

alter table activity add constraint activity_check3 CHECK (((template_id IS NULL) = (turn IS NULL)));

alter table activity add constraint activity_check4 CHECK (((origin_kind IS NULL) = (origin_title IS NULL)));

alter table activity add constraint activity_copied_from_id_fkey FOREIGN KEY (copied_from_id) REFERENCES activity(id);

alter table activity add constraint activity_cost_sek_check CHECK ((cost_sek >= 0));

alter table activity add constraint activity_funding_check CHECK ((funding = ANY (ARRAY['own'::text, 'state_grant'::text, 'other'::text])));

alter table activity add constraint activity_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goal(id);

alter table activity add constraint activity_health_check CHECK ((health = ANY (ARRAY['unknown'::text, 'on_track'::text, 'at_risk'::text, 'off_track'::text])));

alter table activity add constraint activity_origin_kind_check CHECK ((origin_kind = ANY (ARRAY['risk'::text, 'round'::text, 'exercise'::text, 'incident'::text, 'audit'::text, 'other'::text])));

alter table activity add constraint activity_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);

alter table activity add constraint activity_percent_check CHECK (((percent >= 0) AND (percent <= 100)));

alter table activity add constraint activity_pkey PRIMARY KEY (id);

alter table activity add constraint activity_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'ongoing'::text, 'done'::text, 'stopped'::text])));

alter table activity add constraint activity_template_id_fkey FOREIGN KEY (template_id) REFERENCES activity_template(id);

alter table activity add constraint activity_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES person(id);

alter table activity add constraint activity_year_check CHECK (((year >= 2000) AND (year <= 2200)));

alter table activity_area add constraint activity_area_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activity(id);

alter table activity_area add constraint activity_area_activity_id_focus_area_id_key UNIQUE (activity_id, focus_area_id);

alter table activity_area add constraint activity_area_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES focus_area(id);

alter table activity_area add constraint activity_area_pkey PRIMARY KEY (id);

alter table activity_comment add constraint activity_comment_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activity(id);

alter table activity_comment add constraint activity_comment_pkey PRIMARY KEY (id);

alter table activity_comment add constraint activity_comment_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id);

alter table activity_dependency add constraint activity_dependency_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activity(id);

alter table activity_dependency add constraint activity_dependency_activity_id_needs_id_key UNIQUE (activity_id, needs_id);

alter table activity_dependency add constraint activity_dependency_check CHECK ((activity_id <> needs_id));

alter table activity_dependency add constraint activity_dependency_needs_id_fkey FOREIGN KEY (needs_id) REFERENCES activity(id);

alter table activity_dependency add constraint activity_dependency_pkey PRIMARY KEY (id);

alter table activity_requirement add constraint activity_requirement_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activity(id);

alter table activity_requirement add constraint activity_requirement_activity_id_requirement_id_key UNIQUE (activity_id, requirement_id);

alter table activity_requirement add constraint activity_requirement_pkey PRIMARY KEY (id);

alter table activity_requirement add constraint activity_requirement_requirement_id_fkey FOREIGN KEY (requirement_id) REFERENCES requirement(id);

alter table activity_template add constraint activity_template_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table activity_template add constraint activity_template_check CHECK ((until >= first_due));

alter table activity_template add constraint activity_template_days_ahead_check CHECK (((days_ahead >= 0) AND (days_ahead <= 365)));

alter table activity_template add constraint activity_template_every_check CHECK ((every = ANY (ARRAY['month'::text, 'quarter'::text, 'four_months'::text, 'half_year'::text, 'year'::text])));

alter table activity_template add constraint activity_template_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goal(id);

alter table activity_template add constraint activity_template_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);

alter table activity_template add constraint activity_template_pkey PRIMARY KEY (id);

alter table activity_update add constraint activity_update_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activity(id);

alter table activity_update add constraint activity_update_health_check CHECK ((health = ANY (ARRAY['unknown'::text, 'on_track'::text, 'at_risk'::text, 'off_track'::text])));

alter table activity_update add constraint activity_update_percent_check CHECK (((percent >= 0) AND (percent <= 100)));

alter table activity_update add constraint activity_update_pkey PRIMARY KEY (id);

alter table activity_update add constraint activity_update_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'ongoing'::text, 'done'::text, 'stopped'::text])));

alter table activity_update add constraint activity_update_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id);

alter table agenda_dissent add constraint agenda_dissent_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id);

alter table agenda_dissent add constraint agenda_dissent_kind_check CHECK ((kind = ANY (ARRAY['reservation'::text, 'special_statement'::text, 'alternate_statement'::text])));

alter table agenda_dissent add constraint agenda_dissent_pkey PRIMARY KEY (id);

alter table agenda_item add constraint agenda_item_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table agenda_item add constraint agenda_item_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);

alter table agenda_item add constraint agenda_item_check CHECK (((state = ANY (ARRAY['waiting'::text, 'withdrawn'::text])) = (outcome IS NULL)));

alter table agenda_item add constraint agenda_item_check1 CHECK (((outcome IS NULL) = (decided_at IS NULL)));

alter table agenda_item add constraint agenda_item_check2 CHECK (((outcome IS NULL) = (paragraph IS NULL)));

alter table agenda_item add constraint agenda_item_check3 CHECK (((outcome = 'tabled'::text) = (tabled_to IS NOT NULL)));

alter table agenda_item add constraint agenda_item_check4 CHECK (((state = 'approved'::text) = (approved_at IS NOT NULL)));

alter table agenda_item add constraint agenda_item_check5 CHECK (((state = 'approved'::text) = (approved_day IS NOT NULL)));

alter table agenda_item add constraint agenda_item_continues_id_fkey FOREIGN KEY (continues_id) REFERENCES agenda_item(id);

alter table agenda_item add constraint agenda_item_excerpt_document_id_fkey FOREIGN KEY (excerpt_document_id) REFERENCES document(id);

alter table agenda_item add constraint agenda_item_item_group_check CHECK ((item_group = ANY (ARRAY['opening'::text, 'decisions'::text, 'consultations'::text, 'notifications'::text, 'closing'::text])));

alter table agenda_item add constraint agenda_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id);

alter table agenda_item add constraint agenda_item_outcome_check CHECK ((outcome = ANY (ARRAY['approved'::text, 'approved_with_changes'::text, 'own_statement'::text, 'tabled'::text, 'referred_back'::text, 'declined'::text])));

alter table agenda_item add constraint agenda_item_pkey PRIMARY KEY (id);

alter table agenda_item add constraint agenda_item_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'decided'::text, 'approved'::text, 'withdrawn'::text])));

alter table agenda_item add constraint agenda_item_tabled_to_fkey FOREIGN KEY (tabled_to) REFERENCES meeting(id);

alter table answer_dissent add constraint answer_dissent_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES consultation_answer(id);

alter table answer_dissent add constraint answer_dissent_kind_check CHECK ((kind = ANY (ARRAY['reservation'::text, 'special_statement'::text, 'alternate_statement'::text])));

alter table answer_dissent add constraint answer_dissent_pkey PRIMARY KEY (id);

alter table answer_reply add constraint answer_reply_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES consultation_answer(id);

alter table answer_reply add constraint answer_reply_answer_id_question_id_key UNIQUE (answer_id, question_id);

alter table answer_reply add constraint answer_reply_pkey PRIMARY KEY (id);

alter table answer_reply add constraint answer_reply_question_id_fkey FOREIGN KEY (question_id) REFERENCES consultation_question(id);

alter table answer_stance add constraint answer_stance_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES consultation_answer(id);

alter table answer_stance add constraint answer_stance_answer_id_section_id_key UNIQUE (answer_id, section_id);

alter table answer_stance add constraint answer_stance_pkey PRIMARY KEY (id);

alter table answer_stance add constraint answer_stance_stance_check CHECK ((stance = ANY (ARRAY['supports'::text, 'supports_with_viewpoints'::text, 'neutral'::text, 'rejects_in_part'::text, 'rejects'::text])));

alter table answer_upload add constraint answer_upload_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES consultation_answer(id);

alter table answer_upload add constraint answer_upload_check CHECK (((state = 'taken'::text) = (answer_id IS NOT NULL)));

alter table answer_upload add constraint answer_upload_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id);

alter table answer_upload add constraint answer_upload_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id);

alter table answer_upload add constraint answer_upload_pkey PRIMARY KEY (id);

alter table answer_upload add constraint answer_upload_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'removed'::text])));

alter table answer_upload add constraint answer_upload_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES person(id);

alter table api_token add constraint api_token_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table api_token add constraint api_token_body_id_name_key UNIQUE (body_id, name);

alter table api_token add constraint api_token_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);

alter table api_token add constraint api_token_pkey PRIMARY KEY (id);

alter table api_token add constraint api_token_token_hash_key UNIQUE (token_hash);

alter table attestation add constraint attestation_check CHECK (((outcome = 'rejected'::text) = (reason IS NOT NULL)));

alter table attestation add constraint attestation_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES person(id);

alter table attestation add constraint attestation_outcome_check CHECK ((outcome = ANY (ARRAY['approved'::text, 'rejected'::text])));

alter table attestation add constraint attestation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table attestation add constraint attestation_pkey PRIMARY KEY (id);

alter table attestation add constraint attestation_report_id_fkey FOREIGN KEY (report_id) REFERENCES staff_report(id);

alter table attestation add constraint attestation_report_version_id_fkey FOREIGN KEY (report_version_id) REFERENCES report_version(id);

alter table attestation add constraint attestation_signatory_id_fkey FOREIGN KEY (signatory_id) REFERENCES report_signatory(id) ON DELETE SET NULL;

alter table audit_entry add constraint audit_entry_ordinal_key UNIQUE (ordinal);

alter table audit_entry add constraint audit_entry_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text, 'read'::text])));

alter table audit_entry add constraint audit_entry_pkey PRIMARY KEY (id);

alter table audit_entry add constraint audit_entry_subject_kind_subject_id_position_key UNIQUE (subject_kind, subject_id, "position");

alter table body add constraint body_check CHECK (((to_day IS NULL) OR (to_day >= from_day)));

alter table body add constraint body_kind_check CHECK ((kind = ANY (ARRAY['council'::text, 'executive_board'::text, 'council_of_mayors'::text, 'committee'::text, 'district_council'::text, 'company'::text, 'outside_body'::text])));

alter table body add constraint body_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES body(id);

alter table body add constraint body_pkey PRIMARY KEY (id);

alter table body add constraint body_slug_key UNIQUE (slug);

alter table body_name add constraint body_name_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table body_name add constraint body_name_pkey PRIMARY KEY (id);

alter table body_succession add constraint body_succession_check CHECK ((from_body_id <> to_body_id));

alter table body_succession add constraint body_succession_from_body_id_fkey FOREIGN KEY (from_body_id) REFERENCES body(id);

alter table body_succession add constraint body_succession_from_body_id_to_body_id_key UNIQUE (from_body_id, to_body_id);

alter table body_succession add constraint body_succession_kind_check CHECK ((kind = ANY (ARRAY['merged'::text, 'renamed'::text, 'split'::text])));

alter table body_succession add constraint body_succession_pkey PRIMARY KEY (id);

alter table body_succession add constraint body_succession_to_body_id_fkey FOREIGN KEY (to_body_id) REFERENCES body(id);

alter table body_year add constraint body_year_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table body_year add constraint body_year_body_id_year_key UNIQUE (body_id, year);

alter table body_year add constraint body_year_pkey PRIMARY KEY (id);

alter table body_year add constraint body_year_year_check CHECK (((year >= 2000) AND (year <= 2200)));

alter table case_file add constraint case_file_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table case_file add constraint case_file_classification_id_fkey FOREIGN KEY (classification_id) REFERENCES classification(id);

alter table case_file add constraint case_file_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES person(id);

alter table case_file add constraint case_file_pkey PRIMARY KEY (id);

alter table case_file add constraint case_file_register_id_fkey FOREIGN KEY (register_id) REFERENCES register(id);

alter table case_file add constraint case_file_register_id_number_key UNIQUE (register_id, number);

alter table case_file add constraint case_file_register_id_year_serial_key UNIQUE (register_id, year, serial);

alter table case_file add constraint case_file_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])));

alter table case_file add constraint case_file_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id);

alter table case_number add constraint case_number_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);

alter table case_number add constraint case_number_owner_check CHECK ((owner = ANY (ARRAY['own'::text, 'foreign'::text])));

alter table case_number add constraint case_number_pkey PRIMARY KEY (id);

alter table case_number_key add constraint case_number_key_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);

alter table case_number_key add constraint case_number_key_number_id_fkey FOREIGN KEY (number_id) REFERENCES case_number(id) ON DELETE CASCADE;

alter table case_number_key add constraint case_number_key_pkey PRIMARY KEY (number_id, key);

alter table case_relation add constraint case_relation_check CHECK ((from_case_id <> to_case_id));

alter table case_relation add constraint case_relation_from_case_id_fkey FOREIGN KEY (from_case_id) REFERENCES case_file(id);

alter table case_relation add constraint case_relation_from_case_id_to_case_id_kind_key UNIQUE (from_case_id, to_case_id, kind);

alter table case_relation add constraint case_relation_kind_check CHECK ((kind = ANY (ARRAY['successor_of'::text, 'related'::text])));

alter table case_relation add constraint case_relation_pkey PRIMARY KEY (id);

alter table case_relation add constraint case_relation_to_case_id_fkey FOREIGN KEY (to_case_id) REFERENCES case_file(id);

alter table classification add constraint classification_body_id_code_from_day_key UNIQUE (body_id, code, from_day);

alter table classification add constraint classification_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table classification add constraint classification_pkey PRIMARY KEY (id);

alter table consultation add constraint consultation_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table consultation add constraint consultation_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);

alter table consultation add constraint consultation_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);

alter table consultation add constraint consultation_parent_consultee_id_fkey FOREIGN KEY (parent_consultee_id) REFERENCES consultee(id);

alter table consultation add constraint consultation_pkey PRIMARY KEY (id);

alter table consultation add constraint consultation_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'compiling'::text, 'closed'::text, 'withdrawn'::text])));

alter table consultation_addressee add constraint consultation_addressee_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table consultation_addressee add constraint consultation_addressee_check CHECK (
CASE kind
    WHEN 'body'::text THEN (body_id IS NOT NULL)
    WHEN 'group'::text THEN (group_id IS NOT NULL)
    ELSE ((name IS NOT NULL) AND (email IS NOT NULL))
END);

alter table consultation_addressee add constraint consultation_addressee_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id);

alter table consultation_addressee add constraint consultation_addressee_group_id_fkey FOREIGN KEY (group_id) REFERENCES group_addressee(id);

alter table consultation_addressee add constraint consultation_addressee_kind_check CHECK ((kind = ANY (ARRAY['body'::text, 'group'::text, 'outside'::text])));

alter table consultation_addressee add constraint consultation_addressee_pkey PRIMARY KEY (id);

alter table consultation_answer add constraint consultation_answer_channel_check CHECK ((channel = ANY (ARRAY['report'::text, 'form'::text, 'link'::text, 'upload'::text])));

alter table consultation_answer add constraint consultation_answer_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id);

alter table consultation_answer add constraint consultation_answer_consultee_id_fkey FOREIGN KEY (consultee_id) REFERENCES consultee(id);

alter table consultation_answer add constraint consultation_answer_consultee_id_number_key UNIQUE (consultee_id, number);

alter table consultation_answer add constraint consultation_answer_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

alter table consultation_answer add constraint consultation_answer_kind_check CHECK ((kind = ANY (ARRAY['committee_statement'::text, 'administration_statement'::text, 'chair_decision'::text, 'declined'::text, 'no_objection'::text, 'statement'::text])));

alter table consultation_answer add constraint consultation_answer_pkey PRIMARY KEY (id);

alter table consultation_answer add constraint consultation_answer_stance_check CHECK ((stance = ANY (ARRAY['supports'::text, 'supports_with_viewpoints'::text, 'neutral'::text, 'rejects_in_part'::text, 'rejects'::text, 'none'::text])));

alter table consultation_question add constraint consultation_question_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id);

alter table consultation_question add constraint consultation_question_pkey PRIMARY KEY (id);

alter table consultee add constraint consultee_asked_as_check CHECK ((asked_as = ANY (ARRAY['asked'::text, 'invited'::text, 'unsolicited'::text])));

alter table consultee add constraint consultee_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table consultee add constraint consultee_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id);

alter table consultee add constraint consultee_own_case_id_fkey FOREIGN KEY (own_case_id) REFERENCES case_file(id);

alter table consultee add constraint consultee_pkey PRIMARY KEY (id);

alter table consultee add constraint consultee_stage_check CHECK ((stage = ANY (ARRAY['sent'::text, 'registered'::text, 'drafting'::text, 'attesting'::text, 'awaiting_decision'::text, 'answered'::text, 'declined'::text, 'withdrawn'::text])));

alter table consultee_notice add constraint consultee_notice_consultee_id_fkey FOREIGN KEY (consultee_id) REFERENCES consultee(id);

alter table consultee_notice add constraint consultee_notice_kind_check CHECK ((kind = ANY (ARRAY['asked'::text, 'resent'::text, 'reminder'::text, 'extension_granted'::text, 'extension_refused'::text, 'withdrawn'::text, 'due_moved'::text, 'receipt'::text, 'outcome'::text])));

alter table consultee_notice add constraint consultee_notice_message_id_fkey FOREIGN KEY (message_id) REFERENCES outgoing_message(id);

alter table consultee_notice add constraint consultee_notice_pkey PRIMARY KEY (id);

alter table contact_point add constraint contact_point_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table contact_point add constraint contact_point_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text])));

alter table contact_point add constraint contact_point_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);

alter table contact_point add constraint contact_point_pkey PRIMARY KEY (id);

alter table correction add constraint correction_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);

alter table correction add constraint correction_corrected_by_fkey FOREIGN KEY (corrected_by) REFERENCES person(id);

alter table correction add constraint correction_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

alter table correction add constraint correction_pkey PRIMARY KEY (id);

alter table disclosure_item add constraint disclosure_item_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id);

alter table disclosure_item add constraint disclosure_item_decision_check CHECK ((decision = ANY (ARRAY['released'::text, 'released_in_part'::text, 'refused'::text])));

alter table disclosure_item add constraint disclosure_item_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

alter table disclosure_item add constraint disclosure_item_pkey PRIMARY KEY (id);

alter table disclosure_item add constraint disclosure_item_request_id_document_id_key UNIQUE (request_id, document_id);

alter table disclosure_item add constraint disclosure_item_request_id_fkey FOREIGN KEY (request_id) REFERENCES disclosure_request(id);

alter table disclosure_request add constraint disclosure_request_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table disclosure_request add constraint disclosure_request_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);

alter table disclosure_request add constraint disclosure_request_channel_check CHECK ((channel = ANY (ARRAY['form'::text, 'mail'::text, 'phone'::text, 'visit'::text])));

alter table disclosure_request add constraint disclosure_request_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);

alter table disclosure_request add constraint disclosure_request_pkey PRIMARY KEY (id);

alter table disclosure_request add constraint disclosure_request_reference_key UNIQUE (reference);

alter table disclosure_request add constraint disclosure_request_state_check CHECK ((state = ANY (ARRAY['open'::text, 'decided'::text])));

alter table document add constraint document_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);

alter table document add constraint document_case_id_number_key UNIQUE (case_id, number);

alter table document add constraint document_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);

alter table document add constraint document_direction_check CHECK ((direction = ANY (ARRAY['received'::text, 'drawn_up'::text, 'dispatched'::text])));

alter table document add constraint document_pkey PRIMARY KEY (id);

alter table document add constraint document_status_check CHECK ((status = ANY (ARRAY['working'::text, 'record'::text, 'discarded'::text])));

alter table document_file add constraint document_file_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

alter table document_file add constraint document_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id);

alter table document_file add constraint document_file_pkey PRIMARY KEY (id);

alter table document_file add constraint document_file_text_state_check CHECK ((text_state = ANY (ARRAY['waiting'::text, 'read'::text, 'none'::text, 'unreadable'::text])));

alter table evidence add constraint evidence_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activity(id);

alter table evidence add constraint evidence_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id);

alter table evidence add constraint evidence_check CHECK (((kind = 'file'::text) = (file_id IS NOT NULL)));

alter table evidence add constraint evidence_check1 CHECK (((kind <> 'link'::text) OR (address IS NOT NULL)));

alter table evidence add constraint evidence_check2 CHECK (((removed_at IS NULL) = (removed_reason IS NULL)));

alter table evidence add constraint evidence_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id);

alter table evidence add constraint evidence_kind_check CHECK ((kind = ANY (ARRAY['file'::text, 'link'::text, 'exercise'::text, 'round'::text, 'other'::text])));

alter table evidence add constraint evidence_pkey PRIMARY KEY (id);

alter table executive_paragraph add constraint executive_paragraph_executive_report_id_fkey FOREIGN KEY (executive_report_id) REFERENCES executive_report(id);

alter table executive_paragraph add constraint executive_paragraph_part_check CHECK ((part = ANY (ARRAY['proposed_decision'::text, 'the_matter'::text, 'preparation'::text, 'views'::text, 'compilation'::text, 'dissents'::text])));

alter table executive_paragraph add constraint executive_paragraph_pkey PRIMARY KEY (id);

alter table executive_paragraph add constraint executive_paragraph_source_kind_check CHECK ((source_kind = ANY (ARRAY['consultation'::text, 'consultee'::text, 'answer'::text, 'handling'::text, 'own'::text])));

alter table executive_report add constraint executive_report_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id);

alter table executive_report add constraint executive_report_consultation_id_key UNIQUE (consultation_id);

alter table executive_report add constraint executive_report_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

alter table executive_report add constraint executive_report_pkey PRIMARY KEY (id);

alter table executive_report add constraint executive_report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'final'::text])));

alter table extension_request add constraint extension_request_check CHECK (((state = 'granted'::text) = (granted_day IS NOT NULL)));

alter table extension_request add constraint extension_request_check1 CHECK (((state = 'asked'::text) = (decided_at IS NULL)));

alter table extension_request add constraint extension_request_consultee_id_fkey FOREIGN KEY (consultee_id) REFERENCES consultee(id);

alter table extension_request add constraint extension_request_pkey PRIMARY KEY (id);

alter table extension_request add constraint extension_request_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text])));

alter table file_text add constraint file_text_document_file_id_fkey FOREIGN KEY (document_file_id) REFERENCES document_file(id) ON DELETE CASCADE;

alter table file_text add constraint file_text_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

alter table file_text add constraint file_text_pkey PRIMARY KEY (document_file_id);

alter table focus_area add constraint focus_area_pkey PRIMARY KEY (id);

alter table focus_area add constraint focus_area_version_id_fkey FOREIGN KEY (version_id) REFERENCES programme_version(id);

alter table focus_area add constraint focus_area_version_id_name_key UNIQUE (version_id, name);

alter table focus_area_origin add constraint focus_area_origin_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES focus_area(id) ON DELETE CASCADE;

alter table focus_area_origin add constraint focus_area_origin_focus_area_id_predecessor_id_key UNIQUE (focus_area_id, predecessor_id);

alter table focus_area_origin add constraint focus_area_origin_pkey PRIMARY KEY (id);

alter table focus_area_origin add constraint focus_area_origin_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES focus_area(id);

alter table follow_up_cell add constraint follow_up_cell_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table follow_up_cell add constraint follow_up_cell_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES focus_area(id);

alter table follow_up_cell add constraint follow_up_cell_pkey PRIMARY KEY (year, body_id, focus_area_id);

alter table follow_up_period add constraint follow_up_period_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table follow_up_period add constraint follow_up_period_body_id_year_kind_key UNIQUE (body_id, year, kind);

alter table follow_up_period add constraint follow_up_period_check CHECK ((due_day >= opens_day));

alter table follow_up_period add constraint follow_up_period_kind_check CHECK ((kind = ANY (ARRAY['plan'::text, 't1'::text, 't2'::text, 'annual'::text, 'state'::text, 'rsa'::text])));

alter table follow_up_period add constraint follow_up_period_pkey PRIMARY KEY (id);

alter table follow_up_period add constraint follow_up_period_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'closed'::text])));

alter table follow_up_total add constraint follow_up_total_pkey PRIMARY KEY (year, body_id);

alter table goal add constraint goal_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table goal add constraint goal_check CHECK ((to_day >= from_day));

alter table goal add constraint goal_check1 CHECK (((level = 'own'::text) = (year IS NOT NULL)));

alter table goal add constraint goal_check2 CHECK (((state = 'ended'::text) = (ended_day IS NOT NULL)));

alter table goal add constraint goal_copied_from_id_fkey FOREIGN KEY (copied_from_id) REFERENCES goal(id);

alter table goal add constraint goal_health_check CHECK ((health = ANY (ARRAY['unknown'::text, 'on_track'::text, 'at_risk'::text, 'off_track'::text])));

alter table goal add constraint goal_level_check CHECK ((level = ANY (ARRAY['orientation'::text, 'operational_area'::text, 'own'::text])));

alter table goal add constraint goal_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);

alter table goal add constraint goal_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES goal(id);

alter table goal add constraint goal_pkey PRIMARY KEY (id);

alter table goal add constraint goal_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'proposed'::text, 'adopted'::text, 'ended'::text])));

alter table goal add constraint goal_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES person(id);

alter table goal_area add constraint goal_area_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES focus_area(id);

alter table goal_area add constraint goal_area_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goal(id);

alter table goal_area add constraint goal_area_goal_id_focus_area_id_key UNIQUE (goal_id, focus_area_id);

alter table goal_area add constraint goal_area_pkey PRIMARY KEY (id);

alter table goal_assessment add constraint goal_assessment_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table goal_assessment add constraint goal_assessment_fulfilment_check CHECK ((fulfilment = ANY (ARRAY['wholly'::text, 'partly'::text, 'not'::text])));

alter table goal_assessment add constraint goal_assessment_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goal(id);

alter table goal_assessment add constraint goal_assessment_period_id_fkey FOREIGN KEY (period_id) REFERENCES follow_up_period(id);

alter table goal_assessment add constraint goal_assessment_period_id_goal_id_key UNIQUE (period_id, goal_id);

alter table goal_assessment add constraint goal_assessment_pkey PRIMARY KEY (id);

alter table goal_assessment add constraint goal_assessment_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id);

alter table goal_requirement add constraint goal_requirement_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goal(id);

alter table goal_requirement add constraint goal_requirement_goal_id_requirement_id_key UNIQUE (goal_id, requirement_id);

alter table goal_requirement add constraint goal_requirement_pkey PRIMARY KEY (id);

alter table goal_requirement add constraint goal_requirement_requirement_id_fkey FOREIGN KEY (requirement_id) REFERENCES requirement(id);

alter table group_addressee add constraint group_addressee_pkey PRIMARY KEY (id);

alter table group_addressee add constraint group_addressee_slug_key UNIQUE (slug);

alter table group_member add constraint group_member_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table group_member add constraint group_member_group_id_body_id_key UNIQUE (group_id, body_id);

alter table group_member add constraint group_member_group_id_fkey FOREIGN KEY (group_id) REFERENCES group_addressee(id);

alter table group_member add constraint group_member_pkey PRIMARY KEY (id);

alter table indicator add constraint indicator_better_check CHECK ((better = ANY (ARRAY['higher'::text, 'lower'::text])));

alter table indicator add constraint indicator_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table indicator add constraint indicator_check CHECK (((source = 'computed'::text) = (computed_by IS NOT NULL)));

alter table indicator add constraint indicator_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES focus_area(id);

alter table indicator add constraint indicator_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goal(id);

alter table indicator add constraint indicator_period_check CHECK ((period = ANY (ARRAY['year'::text, 'four_months'::text])));

alter table indicator add constraint indicator_pkey PRIMARY KEY (id);

alter table indicator add constraint indicator_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES body(id);

alter table indicator add constraint indicator_source_check CHECK ((source = ANY (ARRAY['typed'::text, 'imported'::text, 'computed'::text])));

alter table indicator_request add constraint indicator_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id);

alter table indicator_request add constraint indicator_request_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id);

alter table indicator_request add constraint indicator_request_pkey PRIMARY KEY (id);

alter table indicator_request add constraint indicator_request_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES body(id);

alter table indicator_request add constraint indicator_request_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text])));

alter table indicator_request add constraint indicator_request_wish_check CHECK ((wish = ANY (ARRAY['target'::text, 'definition'::text, 'responsible'::text, 'end'::text])));

alter table indicator_target add constraint indicator_target_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id);

alter table indicator_target add constraint indicator_target_indicator_id_year_key UNIQUE (indicator_id, year);

alter table indicator_target add constraint indicator_target_pkey PRIMARY KEY (id);

alter table indicator_value add constraint indicator_value_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table indicator_value add constraint indicator_value_check CHECK (((kind = 'not_measured'::text) = (value IS NULL)));

alter table indicator_value add constraint indicator_value_check1 CHECK (((kind <> 'not_measured'::text) OR (reason IS NOT NULL)));

alter table indicator_value add constraint indicator_value_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id);

alter table indicator_value add constraint indicator_value_kind_check CHECK ((kind = ANY (ARRAY['outcome'::text, 'estimate'::text, 'not_measured'::text])));

alter table indicator_value add constraint indicator_value_part_check CHECK ((part = ANY (ARRAY['t1'::text, 't2'::text, 'year'::text])));

alter table indicator_value add constraint indicator_value_pkey PRIMARY KEY (id);

alter table indicator_value add constraint indicator_value_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id);

alter table issued_paper add constraint issued_paper_format_check CHECK ((format = ANY (ARRAY['pdf'::text, 'archive'::text, 'docx'::text, 'excerpt'::text])));

alter table issued_paper add constraint issued_paper_pkey PRIMARY KEY (id);

alter table issued_paper add constraint issued_paper_report_id_fkey FOREIGN KEY (report_id) REFERENCES staff_report(id);

alter table issued_paper add constraint issued_paper_report_version_id_fkey FOREIGN KEY (report_version_id) REFERENCES report_version(id);

alter table issued_paper add constraint issued_paper_sha256_key UNIQUE (sha256);

alter table mandate add constraint mandate_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table mandate add constraint mandate_check CHECK (((to_day IS NULL) OR (to_day >= from_day)));

alter table mandate add constraint mandate_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table mandate add constraint mandate_pkey PRIMARY KEY (id);

alter table mandate add constraint mandate_position_check CHECK (("position" = ANY (ARRAY['chair'::text, 'vice_chair'::text, 'second_vice_chair'::text, 'member'::text, 'alternate'::text])));

alter table matter_move add constraint matter_move_from_area_id_fkey FOREIGN KEY (from_area_id) REFERENCES focus_area(id);

alter table matter_move add constraint matter_move_pkey PRIMARY KEY (id);

alter table matter_move add constraint matter_move_to_programme_id_fkey FOREIGN KEY (to_programme_id) REFERENCES programme(id);

alter table matter_move add constraint matter_move_version_id_fkey FOREIGN KEY (version_id) REFERENCES programme_version(id);

alter table meeting add constraint meeting_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table meeting add constraint meeting_check CHECK (((state = 'cancelled'::text) = (cancel_reason IS NOT NULL)));

alter table meeting add constraint meeting_pkey PRIMARY KEY (id);

alter table meeting add constraint meeting_starts_at_check CHECK ((starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text));

alter table meeting add constraint meeting_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text])));

alter table migration add constraint migration_pkey PRIMARY KEY (name);

alter table outgoing_message add constraint outgoing_message_channel_check CHECK ((channel = 'mail'::text));

alter table outgoing_message add constraint outgoing_message_pkey PRIMARY KEY (id);

alter table outgoing_message add constraint outgoing_message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'shown'::text])));

alter table paragraph_counter add constraint paragraph_counter_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table paragraph_counter add constraint paragraph_counter_pkey PRIMARY KEY (body_id, year);

alter table period_introduction add constraint period_introduction_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table period_introduction add constraint period_introduction_period_id_body_id_key UNIQUE (period_id, body_id);

alter table period_introduction add constraint period_introduction_period_id_fkey FOREIGN KEY (period_id) REFERENCES follow_up_period(id);

alter table period_introduction add constraint period_introduction_pkey PRIMARY KEY (id);

alter table period_introduction add constraint period_introduction_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id);

alter table period_opening add constraint period_opening_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table period_opening add constraint period_opening_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES person(id);

alter table period_opening add constraint period_opening_period_id_fkey FOREIGN KEY (period_id) REFERENCES follow_up_period(id);

alter table period_opening add constraint period_opening_pkey PRIMARY KEY (id);

alter table period_opening add constraint period_opening_report_id_fkey FOREIGN KEY (report_id) REFERENCES period_report(id);

alter table period_reminder add constraint period_reminder_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table period_reminder add constraint period_reminder_message_id_fkey FOREIGN KEY (message_id) REFERENCES outgoing_message(id);

alter table period_reminder add constraint period_reminder_period_id_body_id_person_id_step_key UNIQUE (period_id, body_id, person_id, step);

alter table period_reminder add constraint period_reminder_period_id_fkey FOREIGN KEY (period_id) REFERENCES follow_up_period(id);

alter table period_reminder add constraint period_reminder_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table period_reminder add constraint period_reminder_pkey PRIMARY KEY (id);

alter table period_reminder add constraint period_reminder_step_check CHECK ((step = ANY (ARRAY['owner'::text, 'coordinator'::text, 'head'::text])));

alter table period_report add constraint period_report_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table period_report add constraint period_report_handed_in_by_fkey FOREIGN KEY (handed_in_by) REFERENCES person(id);

alter table period_report add constraint period_report_period_id_body_id_number_key UNIQUE (period_id, body_id, number);

alter table period_report add constraint period_report_period_id_fkey FOREIGN KEY (period_id) REFERENCES follow_up_period(id);

alter table period_report add constraint period_report_pkey PRIMARY KEY (id);

alter table person add constraint person_pkey PRIMARY KEY (id);

alter table person_import add constraint person_import_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);

alter table person_import add constraint person_import_pkey PRIMARY KEY (id);

alter table plan_import add constraint plan_import_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table plan_import add constraint plan_import_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id);

alter table plan_import add constraint plan_import_pkey PRIMARY KEY (id);

alter table plan_import add constraint plan_import_started_by_fkey FOREIGN KEY (started_by) REFERENCES person(id);

alter table plan_import add constraint plan_import_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'read'::text, 'writing'::text, 'done'::text, 'failed'::text, 'dropped'::text])));

alter table preparation_step add constraint preparation_step_kind_check CHECK ((kind = ANY (ARRAY['department'::text, 'cooperation_group'::text, 'disability_council'::text, 'pensioners_council'::text, 'other'::text])));

alter table preparation_step add constraint preparation_step_outcome_check CHECK ((outcome = ANY (ARRAY['treated'::text, 'had_the_opportunity'::text])));

alter table preparation_step add constraint preparation_step_pkey PRIMARY KEY (id);

alter table preparation_step add constraint preparation_step_report_id_fkey FOREIGN KEY (report_id) REFERENCES staff_report(id);

alter table programme add constraint programme_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table programme add constraint programme_kind_check CHECK ((kind = ANY (ARRAY['security'::text, 'public_safety'::text, 'quality'::text, 'other'::text])));

alter table programme add constraint programme_pkey PRIMARY KEY (id);

alter table programme add constraint programme_slug_key UNIQUE (slug);

alter table programme_adoption add constraint programme_adoption_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table programme_adoption add constraint programme_adoption_pkey PRIMARY KEY (id);

alter table programme_adoption add constraint programme_adoption_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id);

alter table programme_adoption add constraint programme_adoption_version_id_body_id_key UNIQUE (version_id, body_id);

alter table programme_adoption add constraint programme_adoption_version_id_fkey FOREIGN KEY (version_id) REFERENCES programme_version(id);

alter table programme_change add constraint programme_change_change_check CHECK ((change = ANY (ARRAY['new'::text, 'moved'::text, 'split'::text, 'merged'::text, 'retired'::text, 'reworded'::text])));

alter table programme_change add constraint programme_change_check CHECK (((from_id IS NOT NULL) OR (to_id IS NOT NULL)));

alter table programme_change add constraint programme_change_of_kind_check CHECK ((of_kind = ANY (ARRAY['part'::text, 'requirement'::text])));

alter table programme_change add constraint programme_change_pkey PRIMARY KEY (id);

alter table programme_change add constraint programme_change_version_id_fkey FOREIGN KEY (version_id) REFERENCES programme_version(id);

alter table programme_import add constraint programme_import_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);

alter table programme_import add constraint programme_import_pkey PRIMARY KEY (id);

alter table programme_import add constraint programme_import_version_id_fkey FOREIGN KEY (version_id) REFERENCES programme_version(id) ON DELETE CASCADE;

alter table programme_import add constraint programme_import_version_id_key UNIQUE (version_id);

alter table programme_part add constraint programme_part_check CHECK (((kind = 'section'::text) OR (chapter_id IS NULL)));

alter table programme_part add constraint programme_part_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES focus_area(id);

alter table programme_part add constraint programme_part_kind_check CHECK ((kind = ANY (ARRAY['chapter'::text, 'section'::text])));

alter table programme_part add constraint programme_part_pkey PRIMARY KEY (id);

alter table programme_part add constraint programme_part_version_id_fkey FOREIGN KEY (version_id) REFERENCES programme_version(id);

alter table programme_part add constraint programme_part_version_id_part_id_key UNIQUE (version_id, part_id);

alter table programme_sister add constraint programme_sister_check CHECK ((programme_id <> sister_id));

alter table programme_sister add constraint programme_sister_pkey PRIMARY KEY (id);

alter table programme_sister add constraint programme_sister_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);

alter table programme_sister add constraint programme_sister_programme_id_sister_id_key UNIQUE (programme_id, sister_id);

alter table programme_sister add constraint programme_sister_sister_id_fkey FOREIGN KEY (sister_id) REFERENCES programme(id);

alter table programme_version add constraint programme_version_based_on_id_fkey FOREIGN KEY (based_on_id) REFERENCES programme_version(id);

alter table programme_version add constraint programme_version_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table programme_version add constraint programme_version_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);

alter table programme_version add constraint programme_version_check CHECK (((state = 'adopted'::text) = ((decided_day IS NOT NULL) AND (in_force_from IS NOT NULL))));

alter table programme_version add constraint programme_version_check1 CHECK (((halted <> 'referred_back'::text) OR (halted_reason IS NOT NULL)));

alter table programme_version add constraint programme_version_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id);

alter table programme_version add constraint programme_version_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);

alter table programme_version add constraint programme_version_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES body(id);

alter table programme_version add constraint programme_version_halted_check CHECK ((halted = ANY (ARRAY['tabled'::text, 'referred_back'::text])));

alter table programme_version add constraint programme_version_pkey PRIMARY KEY (id);

alter table programme_version add constraint programme_version_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);

alter table programme_version add constraint programme_version_programme_id_number_key UNIQUE (programme_id, number);

alter table programme_version add constraint programme_version_state_check CHECK ((state = ANY (ARRAY['drafting'::text, 'approved_for_consultation'::text, 'in_consultation'::text, 'compiling'::text, 'in_preparation'::text, 'proposed'::text, 'adopted'::text, 'rejected'::text])));

alter table proposal add constraint proposal_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id);

alter table proposal add constraint proposal_consultation_id_number_key UNIQUE (consultation_id, number);

alter table proposal add constraint proposal_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

alter table proposal add constraint proposal_pkey PRIMARY KEY (id);

alter table proposal_section add constraint proposal_section_level_check CHECK (((level >= 1) AND (level <= 4)));

alter table proposal_section add constraint proposal_section_pkey PRIMARY KEY (id);

alter table proposal_section add constraint proposal_section_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id);

alter table proposal_section add constraint proposal_section_proposal_id_section_id_key UNIQUE (proposal_id, section_id);

alter table rate_limit add constraint rate_limit_pkey PRIMARY KEY (key);

alter table register add constraint register_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table register add constraint register_pkey PRIMARY KEY (id);

alter table register_counter add constraint register_counter_pkey PRIMARY KEY (register_id, year);

alter table register_counter add constraint register_counter_register_id_fkey FOREIGN KEY (register_id) REFERENCES register(id);

alter table reply_link add constraint reply_link_consultee_id_fkey FOREIGN KEY (consultee_id) REFERENCES consultee(id);

alter table reply_link add constraint reply_link_pkey PRIMARY KEY (id);

alter table reply_link add constraint reply_link_token_hash_key UNIQUE (token_hash);

alter table report_attachment add constraint report_attachment_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

alter table report_attachment add constraint report_attachment_pkey PRIMARY KEY (id);

alter table report_attachment add constraint report_attachment_report_id_fkey FOREIGN KEY (report_id) REFERENCES staff_report(id);

alter table report_section add constraint report_section_pkey PRIMARY KEY (id);

alter table report_section add constraint report_section_report_id_fkey FOREIGN KEY (report_id) REFERENCES staff_report(id);

alter table report_section add constraint report_section_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES person(id);

alter table report_signatory add constraint report_signatory_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table report_signatory add constraint report_signatory_pkey PRIMARY KEY (id);

alter table report_signatory add constraint report_signatory_report_id_fkey FOREIGN KEY (report_id) REFERENCES staff_report(id);

alter table report_signatory add constraint report_signatory_report_id_person_id_key UNIQUE (report_id, person_id);

alter table report_stance add constraint report_stance_pkey PRIMARY KEY (id);

alter table report_stance add constraint report_stance_report_id_fkey FOREIGN KEY (report_id) REFERENCES staff_report(id);

alter table report_stance add constraint report_stance_report_id_section_id_key UNIQUE (report_id, section_id);

alter table report_stance add constraint report_stance_stance_check CHECK ((stance = ANY (ARRAY['supports'::text, 'supports_with_viewpoints'::text, 'neutral'::text, 'rejects_in_part'::text, 'rejects'::text])));

alter table report_template add constraint report_template_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table report_template add constraint report_template_pkey PRIMARY KEY (id);

alter table report_version add constraint report_version_pkey PRIMARY KEY (id);

alter table report_version add constraint report_version_report_id_fkey FOREIGN KEY (report_id) REFERENCES staff_report(id);

alter table report_version add constraint report_version_report_id_number_key UNIQUE (report_id, number);

alter table report_viewpoint add constraint report_viewpoint_kind_check CHECK ((kind = ANY (ARRAY['wish'::text, 'objection'::text, 'question'::text, 'support'::text])));

alter table report_viewpoint add constraint report_viewpoint_pkey PRIMARY KEY (id);

alter table report_viewpoint add constraint report_viewpoint_report_id_fkey FOREIGN KEY (report_id) REFERENCES staff_report(id);

alter table requirement add constraint requirement_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table requirement add constraint requirement_pkey PRIMARY KEY (id);

alter table requirement add constraint requirement_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);

alter table requirement_area add constraint requirement_area_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES focus_area(id);

alter table requirement_area add constraint requirement_area_pkey PRIMARY KEY (id);

alter table requirement_area add constraint requirement_area_wording_id_fkey FOREIGN KEY (wording_id) REFERENCES requirement_wording(id) ON DELETE CASCADE;

alter table requirement_area add constraint requirement_area_wording_id_focus_area_id_key UNIQUE (wording_id, focus_area_id);

alter table requirement_body add constraint requirement_body_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table requirement_body add constraint requirement_body_pkey PRIMARY KEY (id);

alter table requirement_body add constraint requirement_body_wording_id_body_id_key UNIQUE (wording_id, body_id);

alter table requirement_body add constraint requirement_body_wording_id_fkey FOREIGN KEY (wording_id) REFERENCES requirement_wording(id) ON DELETE CASCADE;

alter table requirement_wording add constraint requirement_wording_addressee_check CHECK ((addressee = ANY (ARRAY['all'::text, 'committees'::text, 'companies'::text, 'named'::text])));

alter table requirement_wording add constraint requirement_wording_pkey PRIMARY KEY (id);

alter table requirement_wording add constraint requirement_wording_programme_part_id_fkey FOREIGN KEY (programme_part_id) REFERENCES programme_part(id);

alter table requirement_wording add constraint requirement_wording_requirement_id_fkey FOREIGN KEY (requirement_id) REFERENCES requirement(id);

alter table requirement_wording add constraint requirement_wording_requirement_id_version_id_key UNIQUE (requirement_id, version_id);

alter table requirement_wording add constraint requirement_wording_version_id_fkey FOREIGN KEY (version_id) REFERENCES programme_version(id);

alter table seal_key add constraint seal_key_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table seal_key add constraint seal_key_body_id_key UNIQUE (body_id);

alter table seal_key add constraint seal_key_pkey PRIMARY KEY (id);

alter table search_entry add constraint search_entry_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);

alter table search_entry add constraint search_entry_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

alter table search_entry add constraint search_entry_pkey PRIMARY KEY (id);

alter table session add constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table session add constraint session_pkey PRIMARY KEY (id);

alter table session add constraint session_token_hash_key UNIQUE (token_hash);

alter table staff_report add constraint staff_report_agenda_item_id_fkey FOREIGN KEY (agenda_item_id) REFERENCES agenda_item(id);

alter table staff_report add constraint staff_report_answer_kind_check CHECK ((answer_kind = ANY (ARRAY['committee_statement'::text, 'administration_statement'::text, 'chair_decision'::text])));

alter table staff_report add constraint staff_report_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table staff_report add constraint staff_report_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);

alter table staff_report add constraint staff_report_consultee_id_fkey FOREIGN KEY (consultee_id) REFERENCES consultee(id);

alter table staff_report add constraint staff_report_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);

alter table staff_report add constraint staff_report_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

alter table staff_report add constraint staff_report_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES person(id);

alter table staff_report add constraint staff_report_pkey PRIMARY KEY (id);

alter table staff_report add constraint staff_report_stance_check CHECK ((stance = ANY (ARRAY['supports'::text, 'supports_with_viewpoints'::text, 'neutral'::text, 'rejects_in_part'::text, 'rejects'::text])));

alter table staff_report add constraint staff_report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'attesting'::text, 'attested'::text, 'on_agenda'::text, 'decided'::text, 'dispatched'::text, 'ended'::text])));

alter table statutory_basis add constraint statutory_basis_pkey PRIMARY KEY (id);

alter table statutory_basis add constraint statutory_basis_programme_part_id_fkey FOREIGN KEY (programme_part_id) REFERENCES programme_part(id) ON DELETE CASCADE;

alter table stored_chunk add constraint stored_chunk_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id) ON DELETE CASCADE;

alter table stored_chunk add constraint stored_chunk_pkey PRIMARY KEY (file_id, "position");

alter table stored_file add constraint stored_file_pkey PRIMARY KEY (id);

alter table unit add constraint unit_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table unit add constraint unit_check CHECK (((to_day IS NULL) OR (to_day >= from_day)));

alter table unit add constraint unit_kind_check CHECK ((kind = ANY (ARRAY['administration'::text, 'department'::text, 'unit'::text])));

alter table unit add constraint unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id);

alter table unit add constraint unit_pkey PRIMARY KEY (id);

alter table viewpoint add constraint viewpoint_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES consultation_answer(id);

alter table viewpoint add constraint viewpoint_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id);

alter table viewpoint add constraint viewpoint_kind_check CHECK ((kind = ANY (ARRAY['wish'::text, 'objection'::text, 'question'::text, 'support'::text])));

alter table viewpoint add constraint viewpoint_pkey PRIMARY KEY (id);

alter table viewpoint_handling add constraint viewpoint_handling_changed_section_id_fkey FOREIGN KEY (changed_section_id) REFERENCES proposal_section(id);

alter table viewpoint_handling add constraint viewpoint_handling_handled_by_fkey FOREIGN KEY (handled_by) REFERENCES person(id);

alter table viewpoint_handling add constraint viewpoint_handling_outcome_check CHECK ((outcome = ANY (ARRAY['taken'::text, 'partly'::text, 'not'::text, 'noted'::text])));

alter table viewpoint_handling add constraint viewpoint_handling_pkey PRIMARY KEY (id);

alter table viewpoint_handling add constraint viewpoint_handling_viewpoint_id_fkey FOREIGN KEY (viewpoint_id) REFERENCES viewpoint(id);

alter table viewpoint_handling add constraint viewpoint_handling_viewpoint_id_key UNIQUE (viewpoint_id);

alter table webhook_attempt add constraint webhook_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES webhook_delivery(id) ON DELETE CASCADE;

alter table webhook_attempt add constraint webhook_attempt_pkey PRIMARY KEY (id);

alter table webhook_delivery add constraint webhook_delivery_check CHECK (((state = ANY (ARRAY['received'::text, 'dead'::text])) = (settled_at IS NOT NULL)));

alter table webhook_delivery add constraint webhook_delivery_check1 CHECK (((state = 'waiting'::text) = (next_try_at IS NOT NULL)));

alter table webhook_delivery add constraint webhook_delivery_endpoint_id_event_id_key UNIQUE (endpoint_id, event_id);

alter table webhook_delivery add constraint webhook_delivery_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoint(id);

alter table webhook_delivery add constraint webhook_delivery_event_id_fkey FOREIGN KEY (event_id) REFERENCES webhook_event(id);

alter table webhook_delivery add constraint webhook_delivery_pkey PRIMARY KEY (id);

alter table webhook_delivery add constraint webhook_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'held'::text, 'received'::text, 'dead'::text])));

alter table webhook_endpoint add constraint webhook_endpoint_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table webhook_endpoint add constraint webhook_endpoint_check CHECK (((state = 'disabled'::text) = (disabled_why IS NOT NULL)));

alter table webhook_endpoint add constraint webhook_endpoint_check1 CHECK (((previous_secret IS NULL) = (previous_until IS NULL)));

alter table webhook_endpoint add constraint webhook_endpoint_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);

alter table webhook_endpoint add constraint webhook_endpoint_disabled_why_check CHECK ((disabled_why = ANY (ARRAY['gone'::text, 'failing'::text])));

alter table webhook_endpoint add constraint webhook_endpoint_pkey PRIMARY KEY (id);

alter table webhook_endpoint add constraint webhook_endpoint_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'disabled'::text])));

alter table webhook_event add constraint webhook_event_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id);

alter table webhook_event add constraint webhook_event_once_key UNIQUE (once);

alter table webhook_event add constraint webhook_event_pkey PRIMARY KEY (id);

CREATE INDEX absence_person ON public.absence USING btree (person_id);

CREATE INDEX absence_substitute ON public.absence USING btree (substitute_id);

CREATE INDEX access_grant_body ON public.access_grant USING btree (body_id, role);

CREATE INDEX access_grant_person ON public.access_grant USING btree (person_id);

CREATE INDEX activity_area_of ON public.activity_area USING btree (focus_area_id);

CREATE INDEX activity_bare ON public.activity USING btree (year, body_id) WHERE ((state = 'done'::text) AND (evidence_count = 0));

CREATE INDEX activity_body_year ON public.activity USING btree (body_id, year, due_day);

CREATE INDEX activity_comment_of ON public.activity_comment USING btree (activity_id, written_at);

CREATE INDEX activity_dependency_of ON public.activity_dependency USING btree (needs_id);

CREATE INDEX activity_goal ON public.activity USING btree (goal_id);

CREATE INDEX activity_open ON public.activity USING btree (due_day, body_id) WHERE (state = ANY (ARRAY['planned'::text, 'ongoing'::text]));

CREATE INDEX activity_owner ON public.activity USING btree (owner_id, due_day) WHERE (state = ANY (ARRAY['planned'::text, 'ongoing'::text]));

CREATE INDEX activity_requirement_of ON public.activity_requirement USING btree (requirement_id);

CREATE INDEX activity_template_of ON public.activity_template USING btree (body_id);

CREATE INDEX activity_update_of ON public.activity_update USING btree (activity_id, written_at DESC);

CREATE INDEX agenda_dissent_item ON public.agenda_dissent USING btree (item_id, "position");

CREATE INDEX agenda_item_case ON public.agenda_item USING btree (case_id) WHERE (case_id IS NOT NULL);

CREATE INDEX agenda_item_meeting ON public.agenda_item USING btree (meeting_id, "position");

CREATE INDEX agenda_item_origin ON public.agenda_item USING btree (origin_kind, origin_id) WHERE (origin_id IS NOT NULL);

CREATE INDEX answer_dissent_of ON public.answer_dissent USING btree (answer_id, "position");

CREATE INDEX answer_upload_of ON public.answer_upload USING btree (consultation_id, state);

CREATE INDEX answer_upload_same ON public.answer_upload USING btree (consultation_id, sha256) WHERE (state <> 'removed'::text);

CREATE INDEX attestation_of ON public.attestation USING btree (report_id, at);

CREATE INDEX audit_entry_actor ON public.audit_entry USING btree (actor_id, at DESC);

CREATE INDEX audit_entry_body ON public.audit_entry USING btree (body_id, at DESC);

CREATE INDEX body_by_name ON public.body USING gin (name gin_trgm_ops);

CREATE INDEX body_name_body ON public.body_name USING btree (body_id);

CREATE INDEX body_succession_to ON public.body_succession USING btree (to_body_id);

CREATE INDEX body_year_of ON public.body_year USING btree (year);

CREATE INDEX case_file_body_number ON public.case_file USING btree (body_id, year DESC, serial DESC, id DESC);

CREATE INDEX case_file_body_opened ON public.case_file USING btree (body_id, opened_day DESC, id DESC);

CREATE INDEX case_file_body_state ON public.case_file USING btree (body_id, state, opened_day DESC, id DESC);

CREATE INDEX case_file_body_updated ON public.case_file USING btree (body_id, updated_at DESC, id DESC);

CREATE INDEX case_file_classification ON public.case_file USING btree (classification_id, opened_day DESC, id DESC) INCLUDE (body_id);

CREATE INDEX case_file_number ON public.case_file USING btree (year DESC, serial DESC, id DESC);

CREATE INDEX case_file_officer ON public.case_file USING btree (officer_id, opened_day DESC, id DESC) INCLUDE (body_id);

CREATE INDEX case_file_officer_open ON public.case_file USING btree (officer_id, opened_day DESC, id DESC) WHERE (state = 'open'::text);

CREATE INDEX case_file_opened ON public.case_file USING btree (opened_day DESC, id DESC);

CREATE INDEX case_file_secret ON public.case_file USING btree (body_id, opened_day DESC, id DESC) WHERE (secrecy_provision IS NOT NULL);

CREATE INDEX case_file_subject ON public.case_file USING gin (public_subject gin_trgm_ops) WITH (fastupdate=off);

CREATE INDEX case_file_updated ON public.case_file USING btree (updated_at DESC, id DESC);

CREATE INDEX case_file_year_opened ON public.case_file USING btree (year, opened_day DESC, id DESC) INCLUDE (body_id);

CREATE INDEX case_number_case ON public.case_number USING btree (case_id);

CREATE INDEX case_number_key_text ON public.case_number_key USING btree (key text_pattern_ops, body_id);

CREATE INDEX case_relation_to ON public.case_relation USING btree (to_case_id);

CREATE INDEX consultation_addressee_of ON public.consultation_addressee USING btree (consultation_id, "position");

CREATE INDEX consultation_answer_of ON public.consultation_answer USING btree (consultation_id) WHERE current;

CREATE INDEX consultation_body ON public.consultation USING btree (body_id, due_day DESC);

CREATE INDEX consultation_case ON public.consultation USING btree (case_id);

CREATE INDEX consultation_parent ON public.consultation USING btree (parent_consultee_id) WHERE (parent_consultee_id IS NOT NULL);

CREATE INDEX consultation_question_of ON public.consultation_question USING btree (consultation_id, "position");

CREATE INDEX consultee_incoming ON public.consultee USING btree (body_id, stage) WHERE (body_id IS NOT NULL);

CREATE INDEX consultee_notice_of ON public.consultee_notice USING btree (consultee_id, created_at);

CREATE INDEX consultee_of ON public.consultee USING btree (consultation_id, "position");

CREATE INDEX consultee_own_case ON public.consultee USING btree (own_case_id) WHERE (own_case_id IS NOT NULL);

CREATE INDEX contact_point_body ON public.contact_point USING btree (body_id);

CREATE INDEX contact_point_owner ON public.contact_point USING btree (owner_id);

CREATE INDEX correction_case ON public.correction USING btree (case_id);

CREATE INDEX disclosure_request_body ON public.disclosure_request USING btree (body_id, state, received_at);

CREATE INDEX document_file_document ON public.document_file USING btree (document_id, document_version);

CREATE INDEX document_file_file ON public.document_file USING btree (file_id);

CREATE INDEX evidence_of ON public.evidence USING btree (activity_id, added_at);

CREATE INDEX executive_paragraph_order ON public.executive_paragraph USING btree (executive_report_id, "position");

CREATE INDEX extension_request_of ON public.extension_request USING btree (consultee_id, asked_at DESC);

CREATE INDEX file_text_document ON public.file_text USING btree (document_id);

CREATE INDEX focus_area_order ON public.focus_area USING btree (version_id, "position");

CREATE INDEX focus_area_origin_of ON public.focus_area_origin USING btree (predecessor_id);

CREATE INDEX follow_up_period_due ON public.follow_up_period USING btree (due_day);

CREATE INDEX goal_area_of ON public.goal_area USING btree (focus_area_id);

CREATE INDEX goal_assessment_of ON public.goal_assessment USING btree (goal_id);

CREATE INDEX goal_body_year ON public.goal USING btree (body_id, year);

CREATE INDEX goal_parent ON public.goal USING btree (parent_id) WHERE (parent_id IS NOT NULL);

CREATE INDEX goal_requirement_of ON public.goal_requirement USING btree (requirement_id);

CREATE INDEX goal_year ON public.goal USING btree (year, body_id) WHERE (level = 'own'::text);

CREATE INDEX group_member_body ON public.group_member USING btree (body_id);

CREATE INDEX indicator_body ON public.indicator USING btree (body_id);

CREATE INDEX indicator_request_of ON public.indicator_request USING btree (indicator_id, asked_at);

CREATE INDEX issued_paper_of ON public.issued_paper USING btree (report_id);

CREATE INDEX mandate_body ON public.mandate USING btree (body_id);

CREATE INDEX mandate_person ON public.mandate USING btree (person_id);

CREATE INDEX matter_move_of ON public.matter_move USING btree (version_id);

CREATE INDEX meeting_day ON public.meeting USING btree (day);

CREATE INDEX outgoing_message_created ON public.outgoing_message USING btree (created_at DESC);

CREATE INDEX person_by_name ON public.person USING gin ((((given_name || ' '::text) || family_name)) gin_trgm_ops);

CREATE INDEX plan_import_of ON public.plan_import USING btree (body_id, started_at DESC);

CREATE INDEX preparation_step_of ON public.preparation_step USING btree (report_id, "position");

CREATE INDEX programme_body ON public.programme USING btree (body_id);

CREATE INDEX programme_change_from ON public.programme_change USING btree (from_id);

CREATE INDEX programme_change_of ON public.programme_change USING btree (version_id);

CREATE INDEX programme_change_to ON public.programme_change USING btree (to_id);

CREATE INDEX programme_part_order ON public.programme_part USING btree (version_id, "position");

CREATE INDEX programme_part_same ON public.programme_part USING btree (part_id);

CREATE INDEX proposal_section_order ON public.proposal_section USING btree (proposal_id, "position");

CREATE INDEX register_body ON public.register USING btree (body_id);

CREATE INDEX reply_link_of ON public.reply_link USING btree (consultee_id);

CREATE INDEX report_attachment_of ON public.report_attachment USING btree (report_id, "position");

CREATE INDEX report_section_order ON public.report_section USING btree (report_id, "position");

CREATE INDEX report_signatory_of ON public.report_signatory USING btree (report_id, "position");

CREATE INDEX report_template_body ON public.report_template USING btree (body_id);

CREATE INDEX report_viewpoint_of ON public.report_viewpoint USING btree (report_id);

CREATE INDEX requirement_of ON public.requirement USING btree (programme_id);

CREATE INDEX requirement_wording_part ON public.requirement_wording USING btree (programme_part_id, "position");

CREATE INDEX requirement_wording_version ON public.requirement_wording USING btree (version_id);

CREATE INDEX search_entry_body_day ON public.search_entry USING btree (body_id, day DESC, id DESC);

CREATE INDEX search_entry_case ON public.search_entry USING btree (case_id);

CREATE INDEX search_entry_day ON public.search_entry USING btree (day DESC, id DESC);

CREATE INDEX search_entry_public_words ON public.search_entry USING gin (public_words) WITH (fastupdate=off);

CREATE INDEX search_entry_words ON public.search_entry USING gin (words) WITH (fastupdate=off);

CREATE INDEX session_person ON public.session USING btree (person_id) WHERE (ended_at IS NULL);

CREATE INDEX session_previous ON public.session USING btree (previous_token_hash) WHERE (previous_token_hash IS NOT NULL);

CREATE INDEX staff_report_body ON public.staff_report USING btree (body_id, state, updated_at DESC);

CREATE INDEX staff_report_case ON public.staff_report USING btree (case_id);

CREATE INDEX statutory_basis_of ON public.statutory_basis USING btree (programme_part_id, "position");

CREATE INDEX unit_body ON public.unit USING btree (body_id);

CREATE INDEX viewpoint_answer ON public.viewpoint USING btree (answer_id, "position");

CREATE INDEX viewpoint_of ON public.viewpoint USING btree (consultation_id, section_id);

CREATE INDEX webhook_attempt_of ON public.webhook_attempt USING btree (delivery_id, at);

CREATE INDEX webhook_delivery_dead ON public.webhook_delivery USING btree (endpoint_id) WHERE (state = 'dead'::text);

CREATE INDEX webhook_delivery_event ON public.webhook_delivery USING btree (event_id);

CREATE INDEX webhook_delivery_of ON public.webhook_delivery USING btree (endpoint_id, created_at DESC, id DESC);

CREATE INDEX webhook_event_at ON public.webhook_event USING btree (at);

CREATE UNIQUE INDEX absence_pkey ON public.absence USING btree (id);

CREATE UNIQUE INDEX access_grant_pkey ON public.access_grant USING btree (id);

CREATE UNIQUE INDEX activity_area_activity_id_focus_area_id_key ON public.activity_area USING btree (activity_id, focus_area_id);

CREATE UNIQUE INDEX activity_area_pkey ON public.activity_area USING btree (id);

CREATE UNIQUE INDEX activity_comment_pkey ON public.activity_comment USING btree (id);

CREATE UNIQUE INDEX activity_dependency_activity_id_needs_id_key ON public.activity_dependency USING btree (activity_id, needs_id);

CREATE UNIQUE INDEX activity_dependency_pkey ON public.activity_dependency USING btree (id);

CREATE UNIQUE INDEX activity_pkey ON public.activity USING btree (id);

CREATE UNIQUE INDEX activity_requirement_activity_id_requirement_id_key ON public.activity_requirement USING btree (activity_id, requirement_id);

CREATE UNIQUE INDEX activity_requirement_pkey ON public.activity_requirement USING btree (id);

CREATE UNIQUE INDEX activity_template_pkey ON public.activity_template USING btree (id);

CREATE UNIQUE INDEX activity_turn ON public.activity USING btree (template_id, turn) WHERE (template_id IS NOT NULL);

CREATE UNIQUE INDEX activity_update_pkey ON public.activity_update USING btree (id);

CREATE UNIQUE INDEX agenda_dissent_pkey ON public.agenda_dissent USING btree (id);

CREATE UNIQUE INDEX agenda_item_continues ON public.agenda_item USING btree (continues_id) WHERE ((continues_id IS NOT NULL) AND (state <> 'withdrawn'::text));

CREATE UNIQUE INDEX agenda_item_pkey ON public.agenda_item USING btree (id);

CREATE UNIQUE INDEX answer_dissent_pkey ON public.answer_dissent USING btree (id);

CREATE UNIQUE INDEX answer_reply_answer_id_question_id_key ON public.answer_reply USING btree (answer_id, question_id);

CREATE UNIQUE INDEX answer_reply_pkey ON public.answer_reply USING btree (id);

CREATE UNIQUE INDEX answer_stance_answer_id_section_id_key ON public.answer_stance USING btree (answer_id, section_id);

CREATE UNIQUE INDEX answer_stance_pkey ON public.answer_stance USING btree (id);

CREATE UNIQUE INDEX answer_upload_pkey ON public.answer_upload USING btree (id);

CREATE UNIQUE INDEX api_token_body_id_name_key ON public.api_token USING btree (body_id, name);

CREATE UNIQUE INDEX api_token_pkey ON public.api_token USING btree (id);

CREATE UNIQUE INDEX api_token_token_hash_key ON public.api_token USING btree (token_hash);

CREATE UNIQUE INDEX attestation_pkey ON public.attestation USING btree (id);

CREATE UNIQUE INDEX audit_entry_ordinal_key ON public.audit_entry USING btree (ordinal);

CREATE UNIQUE INDEX audit_entry_pkey ON public.audit_entry USING btree (id);

CREATE UNIQUE INDEX audit_entry_subject_kind_subject_id_position_key ON public.audit_entry USING btree (subject_kind, subject_id, "position");

CREATE UNIQUE INDEX body_name_pkey ON public.body_name USING btree (id);

CREATE UNIQUE INDEX body_pkey ON public.body USING btree (id);

CREATE UNIQUE INDEX body_slug_key ON public.body USING btree (slug);

CREATE UNIQUE INDEX body_succession_from_body_id_to_body_id_key ON public.body_succession USING btree (from_body_id, to_body_id);

CREATE UNIQUE INDEX body_succession_pkey ON public.body_succession USING btree (id);

CREATE UNIQUE INDEX body_year_body_id_year_key ON public.body_year USING btree (body_id, year);

CREATE UNIQUE INDEX body_year_pkey ON public.body_year USING btree (id);

CREATE UNIQUE INDEX case_file_pkey ON public.case_file USING btree (id);

CREATE UNIQUE INDEX case_file_register_id_number_key ON public.case_file USING btree (register_id, number);

CREATE UNIQUE INDEX case_file_register_id_year_serial_key ON public.case_file USING btree (register_id, year, serial);

CREATE UNIQUE INDEX case_number_key_pkey ON public.case_number_key USING btree (number_id, key);

CREATE UNIQUE INDEX case_number_pkey ON public.case_number USING btree (id);

CREATE UNIQUE INDEX case_relation_from_case_id_to_case_id_kind_key ON public.case_relation USING btree (from_case_id, to_case_id, kind);

CREATE UNIQUE INDEX case_relation_pkey ON public.case_relation USING btree (id);

CREATE UNIQUE INDEX classification_body_id_code_from_day_key ON public.classification USING btree (body_id, code, from_day);

CREATE UNIQUE INDEX classification_pkey ON public.classification USING btree (id);

CREATE UNIQUE INDEX consultation_addressee_pkey ON public.consultation_addressee USING btree (id);

CREATE UNIQUE INDEX consultation_answer_consultee_id_number_key ON public.consultation_answer USING btree (consultee_id, number);

CREATE UNIQUE INDEX consultation_answer_current ON public.consultation_answer USING btree (consultee_id) WHERE current;

CREATE UNIQUE INDEX consultation_answer_pkey ON public.consultation_answer USING btree (id);

CREATE UNIQUE INDEX consultation_pkey ON public.consultation USING btree (id);

CREATE UNIQUE INDEX consultation_question_pkey ON public.consultation_question USING btree (id);

CREATE UNIQUE INDEX consultee_body ON public.consultee USING btree (consultation_id, body_id) WHERE (body_id IS NOT NULL);

CREATE UNIQUE INDEX consultee_notice_pkey ON public.consultee_notice USING btree (id);

CREATE UNIQUE INDEX consultee_pkey ON public.consultee USING btree (id);

CREATE UNIQUE INDEX contact_point_pkey ON public.contact_point USING btree (id);

CREATE UNIQUE INDEX correction_pkey ON public.correction USING btree (id);

CREATE UNIQUE INDEX disclosure_item_pkey ON public.disclosure_item USING btree (id);

CREATE UNIQUE INDEX disclosure_item_request_id_document_id_key ON public.disclosure_item USING btree (request_id, document_id);

CREATE UNIQUE INDEX disclosure_request_pkey ON public.disclosure_request USING btree (id);

CREATE UNIQUE INDEX disclosure_request_reference_key ON public.disclosure_request USING btree (reference);

CREATE UNIQUE INDEX document_case_id_number_key ON public.document USING btree (case_id, number);

CREATE UNIQUE INDEX document_file_pkey ON public.document_file USING btree (id);

CREATE UNIQUE INDEX document_pkey ON public.document USING btree (id);

CREATE UNIQUE INDEX evidence_pkey ON public.evidence USING btree (id);

CREATE UNIQUE INDEX executive_paragraph_pkey ON public.executive_paragraph USING btree (id);

CREATE UNIQUE INDEX executive_report_consultation_id_key ON public.executive_report USING btree (consultation_id);

CREATE UNIQUE INDEX executive_report_pkey ON public.executive_report USING btree (id);

CREATE UNIQUE INDEX extension_request_pkey ON public.extension_request USING btree (id);

CREATE UNIQUE INDEX file_text_pkey ON public.file_text USING btree (document_file_id);

CREATE UNIQUE INDEX focus_area_origin_focus_area_id_predecessor_id_key ON public.focus_area_origin USING btree (focus_area_id, predecessor_id);

CREATE UNIQUE INDEX focus_area_origin_pkey ON public.focus_area_origin USING btree (id);

CREATE UNIQUE INDEX focus_area_pkey ON public.focus_area USING btree (id);

CREATE UNIQUE INDEX focus_area_version_id_name_key ON public.focus_area USING btree (version_id, name);

CREATE UNIQUE INDEX follow_up_cell_pkey ON public.follow_up_cell USING btree (year, body_id, focus_area_id);

CREATE UNIQUE INDEX follow_up_period_body_id_year_kind_key ON public.follow_up_period USING btree (body_id, year, kind);

CREATE UNIQUE INDEX follow_up_period_pkey ON public.follow_up_period USING btree (id);

CREATE UNIQUE INDEX follow_up_total_pkey ON public.follow_up_total USING btree (year, body_id);

CREATE UNIQUE INDEX goal_area_goal_id_focus_area_id_key ON public.goal_area USING btree (goal_id, focus_area_id);

CREATE UNIQUE INDEX goal_area_pkey ON public.goal_area USING btree (id);

CREATE UNIQUE INDEX goal_assessment_period_id_goal_id_key ON public.goal_assessment USING btree (period_id, goal_id);

CREATE UNIQUE INDEX goal_assessment_pkey ON public.goal_assessment USING btree (id);

CREATE UNIQUE INDEX goal_pkey ON public.goal USING btree (id);

CREATE UNIQUE INDEX goal_requirement_goal_id_requirement_id_key ON public.goal_requirement USING btree (goal_id, requirement_id);

CREATE UNIQUE INDEX goal_requirement_pkey ON public.goal_requirement USING btree (id);

CREATE UNIQUE INDEX group_addressee_pkey ON public.group_addressee USING btree (id);

CREATE UNIQUE INDEX group_addressee_slug_key ON public.group_addressee USING btree (slug);

CREATE UNIQUE INDEX group_member_group_id_body_id_key ON public.group_member USING btree (group_id, body_id);

CREATE UNIQUE INDEX group_member_pkey ON public.group_member USING btree (id);

CREATE UNIQUE INDEX indicator_pkey ON public.indicator USING btree (id);

CREATE UNIQUE INDEX indicator_request_pkey ON public.indicator_request USING btree (id);

CREATE UNIQUE INDEX indicator_target_indicator_id_year_key ON public.indicator_target USING btree (indicator_id, year);

CREATE UNIQUE INDEX indicator_target_pkey ON public.indicator_target USING btree (id);

CREATE UNIQUE INDEX indicator_value_current ON public.indicator_value USING btree (indicator_id, body_id, year, part) WHERE current;

CREATE UNIQUE INDEX indicator_value_pkey ON public.indicator_value USING btree (id);

CREATE UNIQUE INDEX issued_paper_pkey ON public.issued_paper USING btree (id);

CREATE UNIQUE INDEX issued_paper_sha256_key ON public.issued_paper USING btree (sha256);

CREATE UNIQUE INDEX mandate_pkey ON public.mandate USING btree (id);

CREATE UNIQUE INDEX matter_move_pkey ON public.matter_move USING btree (id);

CREATE UNIQUE INDEX meeting_once ON public.meeting USING btree (body_id, day, starts_at) WHERE (state <> 'cancelled'::text);

CREATE UNIQUE INDEX meeting_pkey ON public.meeting USING btree (id);

CREATE UNIQUE INDEX migration_pkey ON public.migration USING btree (name);

CREATE UNIQUE INDEX outgoing_message_pkey ON public.outgoing_message USING btree (id);

CREATE UNIQUE INDEX paragraph_counter_pkey ON public.paragraph_counter USING btree (body_id, year);

CREATE UNIQUE INDEX period_introduction_period_id_body_id_key ON public.period_introduction USING btree (period_id, body_id);

CREATE UNIQUE INDEX period_introduction_pkey ON public.period_introduction USING btree (id);

CREATE UNIQUE INDEX period_opening_pkey ON public.period_opening USING btree (id);

CREATE UNIQUE INDEX period_opening_standing ON public.period_opening USING btree (period_id, body_id) WHERE (report_id IS NULL);

CREATE UNIQUE INDEX period_reminder_period_id_body_id_person_id_step_key ON public.period_reminder USING btree (period_id, body_id, person_id, step);

CREATE UNIQUE INDEX period_reminder_pkey ON public.period_reminder USING btree (id);

CREATE UNIQUE INDEX period_report_current ON public.period_report USING btree (period_id, body_id) WHERE current;

CREATE UNIQUE INDEX period_report_period_id_body_id_number_key ON public.period_report USING btree (period_id, body_id, number);

CREATE UNIQUE INDEX period_report_pkey ON public.period_report USING btree (id);

CREATE UNIQUE INDEX person_email ON public.person USING btree (lower(email)) WHERE (email IS NOT NULL);

CREATE UNIQUE INDEX person_import_pkey ON public.person_import USING btree (id);

CREATE UNIQUE INDEX person_pkey ON public.person USING btree (id);

CREATE UNIQUE INDEX plan_import_pkey ON public.plan_import USING btree (id);

CREATE UNIQUE INDEX preparation_step_pkey ON public.preparation_step USING btree (id);

CREATE UNIQUE INDEX programme_adoption_pkey ON public.programme_adoption USING btree (id);

CREATE UNIQUE INDEX programme_adoption_version_id_body_id_key ON public.programme_adoption USING btree (version_id, body_id);

CREATE UNIQUE INDEX programme_change_pkey ON public.programme_change USING btree (id);

CREATE UNIQUE INDEX programme_import_pkey ON public.programme_import USING btree (id);

CREATE UNIQUE INDEX programme_import_version_id_key ON public.programme_import USING btree (version_id);

CREATE UNIQUE INDEX programme_part_pkey ON public.programme_part USING btree (id);

CREATE UNIQUE INDEX programme_part_version_id_part_id_key ON public.programme_part USING btree (version_id, part_id);

CREATE UNIQUE INDEX programme_pkey ON public.programme USING btree (id);

CREATE UNIQUE INDEX programme_sister_pkey ON public.programme_sister USING btree (id);

CREATE UNIQUE INDEX programme_sister_programme_id_sister_id_key ON public.programme_sister USING btree (programme_id, sister_id);

CREATE UNIQUE INDEX programme_slug_key ON public.programme USING btree (slug);

CREATE UNIQUE INDEX programme_version_consultation ON public.programme_version USING btree (consultation_id) WHERE (consultation_id IS NOT NULL);

CREATE UNIQUE INDEX programme_version_pkey ON public.programme_version USING btree (id);

CREATE UNIQUE INDEX programme_version_programme_id_number_key ON public.programme_version USING btree (programme_id, number);

CREATE UNIQUE INDEX proposal_consultation_id_number_key ON public.proposal USING btree (consultation_id, number);

CREATE UNIQUE INDEX proposal_pkey ON public.proposal USING btree (id);

CREATE UNIQUE INDEX proposal_section_pkey ON public.proposal_section USING btree (id);

CREATE UNIQUE INDEX proposal_section_proposal_id_section_id_key ON public.proposal_section USING btree (proposal_id, section_id);

CREATE UNIQUE INDEX rate_limit_pkey ON public.rate_limit USING btree (key);

CREATE UNIQUE INDEX register_counter_pkey ON public.register_counter USING btree (register_id, year);

CREATE UNIQUE INDEX register_pkey ON public.register USING btree (id);

CREATE UNIQUE INDEX reply_link_pkey ON public.reply_link USING btree (id);

CREATE UNIQUE INDEX reply_link_token_hash_key ON public.reply_link USING btree (token_hash);

CREATE UNIQUE INDEX report_attachment_pkey ON public.report_attachment USING btree (id);

CREATE UNIQUE INDEX report_section_pkey ON public.report_section USING btree (id);

CREATE UNIQUE INDEX report_signatory_pkey ON public.report_signatory USING btree (id);

CREATE UNIQUE INDEX report_signatory_report_id_person_id_key ON public.report_signatory USING btree (report_id, person_id);

CREATE UNIQUE INDEX report_stance_pkey ON public.report_stance USING btree (id);

CREATE UNIQUE INDEX report_stance_report_id_section_id_key ON public.report_stance USING btree (report_id, section_id);

CREATE UNIQUE INDEX report_template_pkey ON public.report_template USING btree (id);

CREATE UNIQUE INDEX report_version_pkey ON public.report_version USING btree (id);

CREATE UNIQUE INDEX report_version_report_id_number_key ON public.report_version USING btree (report_id, number);

CREATE UNIQUE INDEX report_viewpoint_pkey ON public.report_viewpoint USING btree (id);

CREATE UNIQUE INDEX requirement_area_pkey ON public.requirement_area USING btree (id);

CREATE UNIQUE INDEX requirement_area_wording_id_focus_area_id_key ON public.requirement_area USING btree (wording_id, focus_area_id);

CREATE UNIQUE INDEX requirement_body_pkey ON public.requirement_body USING btree (id);

CREATE UNIQUE INDEX requirement_body_wording_id_body_id_key ON public.requirement_body USING btree (wording_id, body_id);

CREATE UNIQUE INDEX requirement_pkey ON public.requirement USING btree (id);

CREATE UNIQUE INDEX requirement_wording_pkey ON public.requirement_wording USING btree (id);

CREATE UNIQUE INDEX requirement_wording_requirement_id_version_id_key ON public.requirement_wording USING btree (requirement_id, version_id);

CREATE UNIQUE INDEX seal_key_body_id_key ON public.seal_key USING btree (body_id);

CREATE UNIQUE INDEX seal_key_pkey ON public.seal_key USING btree (id);

CREATE UNIQUE INDEX search_entry_document ON public.search_entry USING btree (document_id) WHERE (document_id IS NOT NULL);

CREATE UNIQUE INDEX search_entry_of_case ON public.search_entry USING btree (case_id) WHERE (document_id IS NULL);

CREATE UNIQUE INDEX search_entry_pkey ON public.search_entry USING btree (id);

CREATE UNIQUE INDEX session_pkey ON public.session USING btree (id);

CREATE UNIQUE INDEX session_token_hash_key ON public.session USING btree (token_hash);

CREATE UNIQUE INDEX staff_report_consultee ON public.staff_report USING btree (consultee_id) WHERE ((consultee_id IS NOT NULL) AND (state <> 'ended'::text));

CREATE UNIQUE INDEX staff_report_pkey ON public.staff_report USING btree (id);

CREATE UNIQUE INDEX statutory_basis_pkey ON public.statutory_basis USING btree (id);

CREATE UNIQUE INDEX stored_chunk_pkey ON public.stored_chunk USING btree (file_id, "position");

CREATE UNIQUE INDEX stored_file_pkey ON public.stored_file USING btree (id);

CREATE UNIQUE INDEX unit_pkey ON public.unit USING btree (id);

CREATE UNIQUE INDEX viewpoint_handling_pkey ON public.viewpoint_handling USING btree (id);

CREATE UNIQUE INDEX viewpoint_handling_viewpoint_id_key ON public.viewpoint_handling USING btree (viewpoint_id);

CREATE UNIQUE INDEX viewpoint_pkey ON public.viewpoint USING btree (id);

CREATE UNIQUE INDEX webhook_attempt_pkey ON public.webhook_attempt USING btree (id);

CREATE UNIQUE INDEX webhook_delivery_endpoint_id_event_id_key ON public.webhook_delivery USING btree (endpoint_id, event_id);

CREATE UNIQUE INDEX webhook_delivery_pkey ON public.webhook_delivery USING btree (id);

CREATE UNIQUE INDEX webhook_endpoint_name ON public.webhook_endpoint USING btree (body_id, name) WHERE (removed_at IS NULL);

CREATE UNIQUE INDEX webhook_endpoint_pkey ON public.webhook_endpoint USING btree (id);

CREATE UNIQUE INDEX webhook_event_once_key ON public.webhook_event USING btree (once);

CREATE UNIQUE INDEX webhook_event_pkey ON public.webhook_event USING btree (id);

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.absence DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.access_grant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.activity DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.activity_area DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.activity_comment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.activity_dependency DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.activity_requirement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.activity_template DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.activity_update DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.agenda_dissent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.agenda_item DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.answer_dissent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.answer_reply DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.answer_stance DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.answer_upload DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.api_token DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.attestation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.body DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.body_name DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.body_succession DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.body_year DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.case_file DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.case_number DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.case_relation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.classification DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.consultation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.consultation_addressee DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.consultation_answer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.consultation_question DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.consultee DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.consultee_notice DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.contact_point DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.correction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.disclosure_item DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.disclosure_request DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.document DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.document_file DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.evidence DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.executive_paragraph DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.executive_report DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.extension_request DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.focus_area DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.focus_area_origin DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.follow_up_period DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.goal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.goal_area DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.goal_assessment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.goal_requirement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.group_addressee DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.group_member DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.indicator DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.indicator_request DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.indicator_target DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.indicator_value DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.issued_paper DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.mandate DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.matter_move DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.meeting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.period_introduction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.period_opening DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.period_reminder DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.period_report DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.person_import DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.preparation_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.programme DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.programme_adoption DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.programme_change DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.programme_import DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.programme_part DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.programme_sister DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.programme_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.proposal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.proposal_section DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.register DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.reply_link DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.report_attachment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.report_section DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.report_signatory DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.report_stance DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.report_template DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.report_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.report_viewpoint DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.requirement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.requirement_area DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.requirement_body DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.requirement_wording DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.seal_key DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.staff_report DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.statutory_basis DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.unit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.viewpoint DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.viewpoint_handling DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE CONSTRAINT TRIGGER seal_demand AFTER INSERT OR DELETE OR UPDATE ON public.webhook_endpoint DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry();

CREATE TRIGGER audit_entry_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_entry_chain BEFORE INSERT ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

CREATE TRIGGER seal_delete AFTER DELETE ON public.absence REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.access_grant REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.activity REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.activity_area REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.activity_comment REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.activity_dependency REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.activity_requirement REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.activity_template REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.activity_update REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.agenda_dissent REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.agenda_item REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.answer_dissent REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.answer_reply REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.answer_stance REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.answer_upload REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.api_token REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.attestation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.body REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.body_name REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.body_succession REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.body_year REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.case_file REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.case_number REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.case_relation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.classification REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.consultation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.consultation_addressee REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.consultation_answer REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.consultation_question REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.consultee REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.consultee_notice REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.contact_point REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.correction REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.disclosure_item REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.disclosure_request REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.document REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.document_file REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.evidence REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.executive_paragraph REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.executive_report REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.extension_request REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.focus_area REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.focus_area_origin REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.follow_up_period REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.goal REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.goal_area REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.goal_assessment REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.goal_requirement REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.group_addressee REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.group_member REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.indicator REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.indicator_request REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.indicator_target REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.indicator_value REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.issued_paper REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.mandate REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.matter_move REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.meeting REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.period_introduction REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.period_opening REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.period_reminder REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.period_report REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.person REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.person_import REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.preparation_step REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.programme REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.programme_adoption REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.programme_change REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.programme_import REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.programme_part REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.programme_sister REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.programme_version REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.proposal REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.proposal_section REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.register REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.reply_link REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.report_attachment REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.report_section REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.report_signatory REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.report_stance REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.report_template REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.report_version REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.report_viewpoint REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.requirement REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.requirement_area REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.requirement_body REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.requirement_wording REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.seal_key REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.staff_report REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.statutory_basis REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.unit REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.viewpoint REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.viewpoint_handling REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_delete AFTER DELETE ON public.webhook_endpoint REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.absence REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.access_grant REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.activity REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.activity_area REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.activity_comment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.activity_dependency REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.activity_requirement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.activity_template REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.activity_update REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.agenda_dissent REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.agenda_item REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.answer_dissent REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.answer_reply REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.answer_stance REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.answer_upload REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.api_token REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.attestation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.body REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.body_name REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.body_succession REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.body_year REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.case_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.case_number REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.case_relation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.classification REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.consultation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.consultation_addressee REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.consultation_answer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.consultation_question REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.consultee REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.consultee_notice REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.contact_point REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.correction REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.disclosure_item REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.disclosure_request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.document REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.document_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.evidence REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.executive_paragraph REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.executive_report REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.extension_request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.focus_area REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.focus_area_origin REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.follow_up_period REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.goal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.goal_area REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.goal_assessment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.goal_requirement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.group_addressee REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.group_member REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.indicator REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.indicator_request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.indicator_target REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.indicator_value REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.issued_paper REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.mandate REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.matter_move REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.meeting REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.period_introduction REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.period_opening REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.period_reminder REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.period_report REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.person_import REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.preparation_step REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.programme REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.programme_adoption REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.programme_change REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.programme_import REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.programme_part REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.programme_sister REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.programme_version REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.proposal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.proposal_section REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.register REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.reply_link REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.report_attachment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.report_section REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.report_signatory REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.report_stance REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.report_template REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.report_version REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.report_viewpoint REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.requirement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.requirement_area REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.requirement_body REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.requirement_wording REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.seal_key REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.staff_report REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.statutory_basis REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.unit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.viewpoint REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.viewpoint_handling REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_insert AFTER INSERT ON public.webhook_endpoint REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.absence REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.access_grant REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.activity REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.activity_area REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.activity_comment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.activity_dependency REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.activity_requirement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.activity_template REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.activity_update REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.agenda_dissent REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.agenda_item REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.answer_dissent REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.answer_reply REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.answer_stance REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.answer_upload REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.api_token REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.attestation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.body REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.body_name REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.body_succession REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.body_year REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.case_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.case_number REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.case_relation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.classification REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.consultation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.consultation_addressee REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.consultation_answer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.consultation_question REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.consultee REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.consultee_notice REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.contact_point REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.correction REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.disclosure_item REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.disclosure_request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.document REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.document_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.evidence REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.executive_paragraph REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.executive_report REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.extension_request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.focus_area REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.focus_area_origin REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.follow_up_period REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.goal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.goal_area REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.goal_assessment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.goal_requirement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.group_addressee REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.group_member REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.indicator REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.indicator_request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.indicator_target REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.indicator_value REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.issued_paper REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.mandate REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.matter_move REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.meeting REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.period_introduction REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.period_opening REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.period_reminder REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.period_report REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.person_import REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.preparation_step REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.programme REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.programme_adoption REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.programme_change REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.programme_import REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.programme_part REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.programme_sister REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.programme_version REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.proposal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.proposal_section REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.register REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.reply_link REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.report_attachment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.report_section REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.report_signatory REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.report_stance REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.report_template REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.report_version REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.report_viewpoint REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.requirement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.requirement_area REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.requirement_body REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.requirement_wording REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.seal_key REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.staff_report REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.statutory_basis REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.unit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.viewpoint REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.viewpoint_handling REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE TRIGGER seal_update AFTER UPDATE ON public.webhook_endpoint REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION seal_rows();

CREATE OR REPLACE FUNCTION public.audit_text(e audit_entry)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select jsonb_build_array(e.id, e.ordinal, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.outcome, e.actor_id, e.actor_name,
    e.on_behalf_of, e.action, e.subject_kind, e.subject_id, e.position, e.body_id, e.sentence, e.facts, e.sealed, e.request_id,
    encode(e.previous_hash, 'hex'))::text
$function$
;

CREATE OR REPLACE FUNCTION public.chain_audit_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if noted_seals() <> '' then
    raise exception 'A change to % has no entry in the trail', tg_table_name;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.entry_words(title text, detail text, content text, labels text[])
 RETURNS tsvector
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
AS $function$
declare ahead tsvector := setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', detail), 'B');
begin
  return ahead || to_tsvector('swedish', content) || array_to_tsvector(labels);
exception when program_limit_exceeded then
  return ahead || to_tsvector('swedish', left(content, 150000)) || array_to_tsvector(labels);
end $function$
;

CREATE OR REPLACE FUNCTION public.note_seals(noted text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION public.noted_seals()
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select concat_ws(',', nullif(current_setting('varn.seals_earlier', true), ''), nullif(current_setting('varn.seals', true), ''))
$function$
;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'The trail is only ever added to: % on % is refused', tg_op, tg_table_name;
end $function$
;

CREATE OR REPLACE FUNCTION public.row_digest(content jsonb)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select encode(sha256(convert_to(jsonb_strip_nulls(content)::text, 'UTF8')), 'hex')
$function$
;

CREATE OR REPLACE FUNCTION public.seal_rows()
 RETURNS trigger
 LANGUAGE plpgsql
 SET "TimeZone" TO 'UTC'
 SET "DateStyle" TO 'ISO'
AS $function$
declare noted text;
begin
  select string_agg(jsonb_build_object('t', tg_table_name, 'id', c.id::text,
    'd', case when tg_op <> 'DELETE' then row_digest(to_jsonb(c)) end)::text, ',') into noted from changed c;
  if noted is not null then
    perform note_seals(noted);
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.with_file_words(start tsvector, document uuid)
 RETURNS tsvector
 LANGUAGE plpgsql
 STABLE
AS $function$
declare file record; whole tsvector := start;
begin
  for file in select t.words from file_text t where t.document_id = document order by t.document_file_id loop
    begin
      whole := whole || file.words;
    exception when program_limit_exceeded then
      continue;
    end;
  end loop;
  return whole;
end $function$
;

CREATE OR REPLACE PROCEDURE public.seal_table(IN name regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('create trigger seal_insert after insert on %s referencing new table as changed
    for each statement execute function seal_rows()', name);
  execute format('create trigger seal_update after update on %s referencing new table as changed
    for each statement execute function seal_rows()', name);
  execute format('create trigger seal_delete after delete on %s referencing old table as changed
    for each statement execute function seal_rows()', name);
  execute format('create constraint trigger seal_demand after insert or update or delete on %s
    deferrable initially deferred for each row execute function demand_entry()', name);
end $procedure$
;
