-- Staff reports (tjänsteutlåtanden): drafted, heard, attested, decided, dispatched.
create table report_template (
  id uuid primary key,
  -- Null is the house's own template, which a body without one of its own uses.
  body_id uuid references body,
  name text not null,
  -- [{kind, heading, mandatory, guidance}] in order.
  sections jsonb not null,
  version int not null default 1
);
create index report_template_body on report_template (body_id);

create table staff_report (
  id uuid primary key,
  body_id uuid not null references body,
  case_id uuid not null references case_file,
  -- The question it answers, when it answers one.
  consultee_id uuid references consultee,
  title text not null,
  subtitle text,
  sender text not null,
  addressee text not null,
  officer_id uuid references person,
  officer_phone text,
  -- The day in the header is the meeting's.
  meeting_day date,
  agenda_item_id uuid references agenda_item,
  answer_kind text not null check (answer_kind in ('committee_statement','administration_statement','chair_decision')),
  stance text check (stance in ('supports','supports_with_viewpoints','neutral','rejects_in_part','rejects')),
  state text not null check (state in ('draft','attesting','attested','on_agenda','decided','dispatched','ended')),
  document_id uuid references document,
  -- Who decided and on which day: the committee's paragraph or, outside a meeting, the chair (KL 6:39).
  decided_by text,
  decided_day date,
  dispatched_at timestamptz,
  created_by uuid references person,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null default 1
);
create index staff_report_body on staff_report (body_id, state, updated_at desc);
create index staff_report_case on staff_report (case_id);
create unique index staff_report_consultee on staff_report (consultee_id) where consultee_id is not null and state <> 'ended';

create table report_section (
  id uuid primary key,
  report_id uuid not null references staff_report,
  position int not null,
  kind text not null,
  heading text not null,
  mandatory boolean not null,
  content jsonb not null,
  updated_by uuid references person,
  updated_at timestamptz not null,
  version int not null default 1
);
create index report_section_order on report_section (report_id, position);

-- The words are marked in a section's text with this row's id; here stands what they are about.
create table report_viewpoint (
  id uuid primary key,
  report_id uuid not null references staff_report,
  kind text not null check (kind in ('wish','objection','question','support')),
  section_id uuid,
  version int not null default 1
);
create index report_viewpoint_of on report_viewpoint (report_id);

create table report_stance (
  id uuid primary key,
  report_id uuid not null references staff_report,
  section_id uuid not null,
  stance text not null check (stance in ('supports','supports_with_viewpoints','neutral','rejects_in_part','rejects')),
  unique (report_id, section_id)
);

create table preparation_step (
  id uuid primary key,
  report_id uuid not null references staff_report,
  position int not null,
  kind text not null check (kind in ('department','cooperation_group','disability_council','pensioners_council','other')),
  name text not null,
  planned_day date,
  confirmed_day date,
  outcome text not null check (outcome in ('treated','had_the_opportunity')),
  version int not null default 1
);
create index preparation_step_of on preparation_step (report_id, position);

create table report_attachment (
  id uuid primary key,
  report_id uuid not null references staff_report,
  position int not null,
  title text not null,
  document_id uuid references document
);
create index report_attachment_of on report_attachment (report_id, position);

-- Who attests, in order; the title is taken when the attest is given.
create table report_signatory (
  id uuid primary key,
  report_id uuid not null references staff_report,
  position int not null,
  person_id uuid not null references person,
  title text not null,
  unit text,
  unique (report_id, person_id)
);
create index report_signatory_of on report_signatory (report_id, position);

-- A version is frozen whenever somebody is asked to attest; its hash is what was attested.
create table report_version (
  id uuid primary key,
  report_id uuid not null references staff_report,
  number int not null,
  sha256 text not null,
  content jsonb not null,
  created_at timestamptz not null,
  unique (report_id, number)
);

create table attestation (
  id uuid primary key,
  report_id uuid not null references staff_report,
  report_version_id uuid not null references report_version,
  -- Null once that person no longer attests the report; name and title stand here all the same.
  signatory_id uuid references report_signatory on delete set null,
  outcome text not null check (outcome in ('approved','rejected')),
  reason text,
  person_id uuid not null references person,
  on_behalf_of uuid references person,
  name text not null,
  title text not null,
  method text not null,
  at timestamptz not null,
  voided_at timestamptz,
  check ((outcome = 'rejected') = (reason is not null))
);
create index attestation_of on attestation (report_id, at);

-- Every file made of a report, by its checksum: what the verification page looks up. `excerpt` is the decision made on it.
create table issued_paper (
  id uuid primary key,
  report_id uuid not null references staff_report,
  report_version_id uuid not null references report_version,
  format text not null check (format in ('pdf','archive','docx','excerpt')),
  sha256 text not null unique,
  made_at timestamptz not null
);
create index issued_paper_of on issued_paper (report_id);

-- Keys that an authority seals its archive copies with; made for the demo, or brought by the operator.
create table seal_key (
  id uuid primary key,
  body_id uuid not null unique references body,
  certificate bytea not null,
  private_key bytea not null,
  made_at timestamptz not null
);

call seal_table('report_template');
call seal_table('staff_report');
call seal_table('report_section');
call seal_table('report_viewpoint');
call seal_table('report_stance');
call seal_table('preparation_step');
call seal_table('report_attachment');
call seal_table('report_signatory');
call seal_table('report_version');
call seal_table('attestation');
call seal_table('issued_paper');
call seal_table('seal_key');
