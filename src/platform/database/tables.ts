// Written by `npm run schema` from the migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

type Json = ColumnType<unknown, string, string>;

export interface AbsenceTable {
  id: string;
  person_id: string;
  from_day: Temporal.PlainDate;
  to_day: Temporal.PlainDate;
  substitute_id: string | null;
  version: Generated<number>;
}

export interface AccessGrantTable {
  id: string;
  person_id: string;
  role: string;
  body_id: string;
  unit_id: string | null;
  title: string | null;
  from_day: Temporal.PlainDate;
  to_day: Temporal.PlainDate | null;
  delegated_by: string | null;
  substitute_for: string | null;
  version: Generated<number>;
}

export interface ActivityTable {
  id: string;
  body_id: string;
  goal_id: string;
  year: number;
  title: string;
  about: string;
  why: string;
  state: string;
  health: string;
  percent: number | null;
  owner_role: string | null;
  owner_id: string | null;
  starts_day: Temporal.PlainDate;
  due_day: Temporal.PlainDate;
  done_day: Temporal.PlainDate | null;
  cost_sek: number | null;
  funding: string | null;
  funding_note: string | null;
  no_evidence_reason: string | null;
  stopped_reason: string | null;
  next_review: Temporal.PlainDate | null;
  template_id: string | null;
  turn: number | null;
  origin_kind: string | null;
  origin_title: string | null;
  origin_address: string | null;
  copied_from_id: string | null;
  evidence_count: Generated<number>;
  updated_at: Temporal.Instant;
  updated_by: string | null;
  created_at: Temporal.Instant;
  version: Generated<number>;
}

export interface ActivityAreaTable {
  id: string;
  activity_id: string;
  focus_area_id: string;
}

export interface ActivityCommentTable {
  id: string;
  activity_id: string;
  text: string;
  written_by: string | null;
  written_at: Temporal.Instant;
}

export interface ActivityDependencyTable {
  id: string;
  activity_id: string;
  needs_id: string;
}

export interface ActivityRequirementTable {
  id: string;
  activity_id: string;
  requirement_id: string;
}

export interface ActivityTemplateTable {
  id: string;
  body_id: string;
  goal_id: string;
  title: string;
  about: string;
  why: string;
  every: string;
  first_due: Temporal.PlainDate;
  until: Temporal.PlainDate;
  days_ahead: number;
  owner_role: string | null;
  owner_id: string | null;
  ended_day: Temporal.PlainDate | null;
  created_at: Temporal.Instant;
  version: Generated<number>;
}

export interface ActivityUpdateTable {
  id: string;
  activity_id: string;
  state: string;
  health: string;
  percent: number | null;
  note: string;
  written_by: string | null;
  written_at: Temporal.Instant;
}

export interface AgendaDissentTable {
  id: string;
  item_id: string;
  position: number;
  kind: string;
  names: string;
  statement: string;
}

export interface AgendaItemTable {
  id: string;
  meeting_id: string;
  body_id: string;
  position: number;
  item_group: string;
  title: string;
  case_id: string | null;
  origin_kind: string | null;
  origin_id: string | null;
  proposed: Json;
  state: string;
  outcome: string | null;
  decision: Json | null;
  reason: string | null;
  tabled_to: string | null;
  continues_id: string | null;
  paragraph: number | null;
  immediate: Generated<boolean>;
  decided_at: Temporal.Instant | null;
  approved_at: Temporal.Instant | null;
  approved_day: Temporal.PlainDate | null;
  excerpt_document_id: string | null;
  updated_at: Temporal.Instant;
  version: Generated<number>;
}

export interface AnswerDissentTable {
  id: string;
  answer_id: string;
  position: number;
  kind: string;
  names: string;
  statement: string;
}

export interface AnswerReplyTable {
  id: string;
  answer_id: string;
  question_id: string;
  text: string;
}

export interface AnswerStanceTable {
  id: string;
  answer_id: string;
  section_id: string;
  stance: string;
}

export interface AnswerUploadTable {
  id: string;
  consultation_id: string;
  file_id: string | null;
  name: string;
  media_type: string;
  sha256: string;
  reading: Json;
  state: string;
  answer_id: string | null;
  uploaded_by: string | null;
  uploaded_at: Temporal.Instant;
  version: Generated<number>;
}

export interface ApiTokenTable {
  id: string;
  body_id: string;
  name: string;
  token_hash: Buffer;
  roles: string[];
  created_by: string | null;
  created_at: Temporal.Instant;
  expires_day: Temporal.PlainDate;
  revoked_at: Temporal.Instant | null;
  version: Generated<number>;
}

export interface AttestationTable {
  id: string;
  report_id: string;
  report_version_id: string;
  signatory_id: string | null;
  outcome: string;
  reason: string | null;
  person_id: string;
  on_behalf_of: string | null;
  name: string;
  title: string;
  method: string;
  at: Temporal.Instant;
  voided_at: Temporal.Instant | null;
}

export interface AuditEntryTable {
  id: string;
  ordinal: number;
  at: Temporal.Instant;
  outcome: string;
  actor_id: string | null;
  actor_name: string;
  on_behalf_of: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  position: number;
  body_id: string | null;
  sentence: string;
  facts: Json;
  sealed: Json;
  request_id: string | null;
  previous_hash: Buffer | null;
  hash: Buffer;
}

export interface BodyTable {
  id: string;
  slug: string;
  kind: string;
  name: string;
  name_en: string | null;
  short_name: string;
  parent_id: string | null;
  administration: string | null;
  email: string | null;
  from_day: Temporal.PlainDate;
  to_day: Temporal.PlainDate | null;
  version: Generated<number>;
}

export interface BodyNameTable {
  id: string;
  body_id: string;
  name: string;
  from_day: Temporal.PlainDate;
  to_day: Temporal.PlainDate;
}

export interface BodySuccessionTable {
  id: string;
  from_body_id: string;
  to_body_id: string;
  day: Temporal.PlainDate;
  kind: string;
}

export interface BodyYearTable {
  id: string;
  body_id: string;
  year: number;
  adopted_day: Temporal.PlainDate | null;
  paragraph: string | null;
  version: Generated<number>;
}

export interface CaseFileTable {
  id: string;
  register_id: string;
  body_id: string;
  number: string;
  year: number;
  serial: number;
  classification_id: string | null;
  public_subject: string;
  protected_subject: string | null;
  public_counterparty: string | null;
  protected_counterparty: string | null;
  secrecy_provision: string | null;
  secrecy_note: string | null;
  secrecy_day: Temporal.PlainDate | null;
  officer_id: string | null;
  unit_id: string | null;
  state: string;
  opened_day: Temporal.PlainDate;
  closed_day: Temporal.PlainDate | null;
  outcome: string | null;
  created_at: Temporal.Instant;
  updated_at: Temporal.Instant;
  version: Generated<number>;
}

export interface CaseNumberTable {
  id: string;
  case_id: string;
  raw: string;
  owner: string;
  said_by: string | null;
  keys: string[];
}

export interface CaseNumberKeyTable {
  key: string;
  case_id: string;
  body_id: string;
  number_id: string;
}

export interface CaseRelationTable {
  id: string;
  from_case_id: string;
  to_case_id: string;
  kind: string;
}

export interface ClassificationTable {
  id: string;
  body_id: string;
  code: string;
  title: string;
  retention: string;
  from_day: Temporal.PlainDate;
  to_day: Temporal.PlainDate | null;
  version: Generated<number>;
}

export interface ConsultationTable {
  id: string;
  case_id: string;
  body_id: string;
  title: string;
  instructions: string;
  due_day: Temporal.PlainDate;
  state: string;
  parent_consultee_id: string | null;
  sent_at: Temporal.Instant | null;
  closed_at: Temporal.Instant | null;
  withdrawn_at: Temporal.Instant | null;
  withdrawn_reason: string | null;
  created_by: string | null;
  created_at: Temporal.Instant;
  version: Generated<number>;
}

export interface ConsultationAddresseeTable {
  id: string;
  consultation_id: string;
  position: number;
  kind: string;
  body_id: string | null;
  group_id: string | null;
  name: string | null;
  email: string | null;
}

export interface ConsultationAnswerTable {
  id: string;
  consultation_id: string;
  consultee_id: string;
  number: number;
  current: boolean;
  kind: string;
  stance: string;
  channel: string;
  sender_number: string | null;
  decided_day: Temporal.PlainDate | null;
  received_at: Temporal.Instant;
  late: boolean;
  own_summary: string | null;
  summary: string | null;
  extract: Json | null;
  decision: Json | null;
  reading: Json | null;
  document_id: string | null;
  version: Generated<number>;
}

export interface ConsultationQuestionTable {
  id: string;
  consultation_id: string;
  position: number;
  text: string;
}

export interface ConsulteeTable {
  id: string;
  consultation_id: string;
  position: number;
  body_id: string | null;
  name: string;
  email: string | null;
  group_name: string | null;
  asked_as: string;
  stage: string;
  due_day: Temporal.PlainDate;
  own_case_id: string | null;
  meeting_day: Temporal.PlainDate | null;
  answered_at: Temporal.Instant | null;
  version: Generated<number>;
}

export interface ConsulteeNoticeTable {
  id: string;
  consultee_id: string;
  kind: string;
  message_id: string | null;
  created_at: Temporal.Instant;
}

export interface ContactPointTable {
  id: string;
  body_id: string;
  purpose: string;
  kind: string;
  value: string;
  owner_id: string | null;
  verified_day: Temporal.PlainDate | null;
  ended_day: Temporal.PlainDate | null;
  version: Generated<number>;
}

export interface CorrectionTable {
  id: string;
  case_id: string;
  document_id: string | null;
  field: string;
  old_value: string | null;
  new_value: string | null;
  protected: boolean;
  reason: string;
  corrected_by: string;
  corrected_at: Temporal.Instant;
}

export interface DisclosureItemTable {
  id: string;
  request_id: string;
  document_id: string;
  decision: string | null;
  provision: string | null;
  reason: string | null;
  decided_by: string | null;
  decided_at: Temporal.Instant | null;
  version: Generated<number>;
}

export interface DisclosureRequestTable {
  id: string;
  body_id: string;
  wanted: string;
  requester: string | null;
  reply_address: string | null;
  channel: string;
  received_at: Temporal.Instant;
  reference: GeneratedAlways<string>;
  case_id: string | null;
  state: string;
  outcome: string | null;
  decided_at: Temporal.Instant | null;
  created_by: string | null;
  version: Generated<number>;
}

export interface DocumentTable {
  id: string;
  case_id: string;
  number: number;
  direction: string;
  status: string;
  public_title: string;
  protected_title: string | null;
  public_counterparty: string | null;
  protected_counterparty: string | null;
  secrecy_provision: string | null;
  secrecy_note: string | null;
  secrecy_day: Temporal.PlainDate | null;
  day: Temporal.PlainDate;
  recorded_at: Temporal.Instant | null;
  created_at: Temporal.Instant;
  created_by: string | null;
  version: Generated<number>;
}

export interface DocumentFileTable {
  id: string;
  document_id: string;
  document_version: number;
  file_id: string;
  name: string;
  media_type: string;
  size: number;
  sha256: string;
  text_state: string;
  created_at: Temporal.Instant;
}

export interface EvidenceTable {
  id: string;
  activity_id: string;
  kind: string;
  title: string;
  day: Temporal.PlainDate;
  address: string | null;
  file_id: string | null;
  file_name: string | null;
  media_type: string | null;
  sha256: string | null;
  added_by: string | null;
  added_at: Temporal.Instant;
  removed_at: Temporal.Instant | null;
  removed_reason: string | null;
  version: Generated<number>;
}

export interface ExecutiveParagraphTable {
  id: string;
  executive_report_id: string;
  part: string;
  position: number;
  heading: string | null;
  content: Json;
  drafted: Json | null;
  settled: Json | null;
  edited: boolean;
  source_kind: string;
  source_id: string | null;
  version: Generated<number>;
}

export interface ExecutiveReportTable {
  id: string;
  consultation_id: string;
  number: string;
  title: string;
  state: string;
  document_id: string | null;
  created_at: Temporal.Instant;
  finished_at: Temporal.Instant | null;
  version: Generated<number>;
}

export interface ExtensionRequestTable {
  id: string;
  consultee_id: string;
  wanted_day: Temporal.PlainDate;
  reason: string;
  state: string;
  granted_day: Temporal.PlainDate | null;
  decision_reason: string | null;
  asked_at: Temporal.Instant;
  decided_at: Temporal.Instant | null;
  version: Generated<number>;
}

export interface FileTextTable {
  document_file_id: string;
  document_id: string;
  words: string;
  excerpt: string;
}

export interface FocusAreaTable {
  id: string;
  version_id: string;
  position: number;
  name: string;
  about: string;
  version: number | null;
}

export interface FocusAreaOriginTable {
  id: string;
  focus_area_id: string;
  predecessor_id: string;
}

export interface FollowUpCellTable {
  body_id: string;
  year: number;
  focus_area_id: string;
  goals: number;
  goals_adopted: number;
  goals_on_track: number;
  goals_at_risk: number;
  goals_off_track: number;
  planned: number;
  ongoing: number;
  done: number;
  stopped: number;
  at_risk: number;
  off_track: number;
  done_bare: number;
  updated_at: Temporal.Instant | null;
}

export interface FollowUpPeriodTable {
  id: string;
  body_id: string;
  year: number;
  kind: string;
  opens_day: Temporal.PlainDate;
  cut_off: Temporal.PlainDate;
  due_day: Temporal.PlainDate;
  state: string;
  version: Generated<number>;
}

export interface FollowUpTotalTable {
  body_id: string;
  year: number;
  goals: number;
  goals_adopted: number;
  goals_on_track: number;
  goals_at_risk: number;
  goals_off_track: number;
  planned: number;
  ongoing: number;
  done: number;
  stopped: number;
  at_risk: number;
  off_track: number;
  done_bare: number;
  updated_at: Temporal.Instant | null;
}

export interface GoalTable {
  id: string;
  body_id: string;
  parent_id: string | null;
  level: string;
  year: number | null;
  title: string;
  about: string;
  state: string;
  health: string;
  health_reason: string | null;
  owner_role: string | null;
  owner_id: string | null;
  from_day: Temporal.PlainDate;
  to_day: Temporal.PlainDate;
  next_review: Temporal.PlainDate | null;
  proposed_at: Temporal.Instant | null;
  adopted_day: Temporal.PlainDate | null;
  paragraph: string | null;
  ended_day: Temporal.PlainDate | null;
  ended_reason: string | null;
  copied_from_id: string | null;
  updated_at: Temporal.Instant;
  updated_by: string | null;
  created_at: Temporal.Instant;
  version: Generated<number>;
}

export interface GoalAreaTable {
  id: string;
  goal_id: string;
  focus_area_id: string;
}

export interface GoalAssessmentTable {
  id: string;
  period_id: string;
  goal_id: string;
  body_id: string;
  fulfilment: string;
  reason: string;
  written_by: string | null;
  written_at: Temporal.Instant;
  version: Generated<number>;
}

export interface GoalRequirementTable {
  id: string;
  goal_id: string;
  requirement_id: string;
}

export interface GroupAddresseeTable {
  id: string;
  slug: string;
  name: string;
  kinds: Generated<string[]>;
  version: Generated<number>;
}

export interface GroupMemberTable {
  id: string;
  group_id: string;
  body_id: string;
}

export interface IndicatorTable {
  id: string;
  body_id: string;
  council: boolean;
  goal_id: string | null;
  focus_area_id: string | null;
  responsible_id: string;
  name: string;
  about: string;
  unit: string;
  better: string;
  period: string;
  source: string;
  computed_by: string | null;
  ended_day: Temporal.PlainDate | null;
  created_at: Temporal.Instant;
  version: Generated<number>;
}

export interface IndicatorRequestTable {
  id: string;
  indicator_id: string;
  wish: string;
  year: number | null;
  target: string | null;
  name: string | null;
  about: string | null;
  responsible_id: string | null;
  reason: string;
  state: string;
  decided_day: Temporal.PlainDate | null;
  paragraph: string | null;
  decision_reason: string | null;
  asked_by: string | null;
  asked_at: Temporal.Instant;
  version: Generated<number>;
}

export interface IndicatorTargetTable {
  id: string;
  indicator_id: string;
  year: number;
  target: string;
  version: Generated<number>;
}

export interface IndicatorValueTable {
  id: string;
  indicator_id: string;
  body_id: string;
  year: number;
  part: string;
  kind: string;
  value: string | null;
  reason: string | null;
  current: boolean;
  written_by: string | null;
  written_at: Temporal.Instant;
}

export interface IssuedPaperTable {
  id: string;
  report_id: string;
  report_version_id: string;
  format: string;
  sha256: string;
  made_at: Temporal.Instant;
}

export interface MandateTable {
  id: string;
  body_id: string;
  person_id: string;
  position: string;
  party: string | null;
  from_day: Temporal.PlainDate;
  to_day: Temporal.PlainDate | null;
  version: Generated<number>;
}

export interface MatterMoveTable {
  id: string;
  version_id: string;
  matter: string;
  from_area_id: string | null;
  to_programme_id: string;
  reason: string;
}

export interface MeetingTable {
  id: string;
  body_id: string;
  day: Temporal.PlainDate;
  starts_at: string;
  place: string;
  state: string;
  minutes_approved_day: Temporal.PlainDate | null;
  cancel_reason: string | null;
  updated_at: Temporal.Instant;
  version: Generated<number>;
}

export interface MigrationTable {
  name: string;
  checksum: string;
  applied_at: Temporal.Instant;
}

export interface OutgoingMessageTable {
  id: string;
  channel: string;
  recipient: string;
  subject: string;
  content: string;
  state: string;
  created_at: Temporal.Instant;
  handled_at: Temporal.Instant | null;
  problem: string | null;
  attempts: Generated<number>;
}

export interface ParagraphCounterTable {
  body_id: string;
  year: number;
  last_paragraph: number;
}

export interface PeriodIntroductionTable {
  id: string;
  period_id: string;
  body_id: string;
  content: Json;
  written_by: string | null;
  written_at: Temporal.Instant;
  version: Generated<number>;
}

export interface PeriodOpeningTable {
  id: string;
  period_id: string;
  body_id: string;
  reason: string;
  opened_by: string | null;
  opened_at: Temporal.Instant;
  report_id: string | null;
}

export interface PeriodReminderTable {
  id: string;
  period_id: string;
  body_id: string;
  person_id: string;
  step: string;
  message_id: string | null;
  sent_at: Temporal.Instant;
}

export interface PeriodReportTable {
  id: string;
  period_id: string;
  body_id: string;
  number: number;
  current: boolean;
  content: Json;
  sha256: string;
  handed_in_by: string | null;
  handed_in_at: Temporal.Instant;
  late: boolean;
  version: Generated<number>;
}

export interface PersonTable {
  id: string;
  given_name: string;
  family_name: string;
  email: string | null;
  phone: string | null;
  demo_errand: Json | null;
  ended_day: Temporal.PlainDate | null;
  version: Generated<number>;
}

export interface PersonImportTable {
  id: string;
  created_by: string;
  created_at: Temporal.Instant;
  name: string;
  content: string;
}

export interface PlanImportTable {
  id: string;
  body_id: string;
  year: number;
  name: string;
  file_id: string | null;
  media_type: string;
  state: string;
  row_count: Generated<number>;
  rows_done: Generated<number>;
  counts: Json;
  faults: Json;
  started_by: string | null;
  started_at: Temporal.Instant;
  finished_at: Temporal.Instant | null;
  version: Generated<number>;
}

export interface PreparationStepTable {
  id: string;
  report_id: string;
  position: number;
  kind: string;
  name: string;
  planned_day: Temporal.PlainDate | null;
  confirmed_day: Temporal.PlainDate | null;
  outcome: string;
  version: Generated<number>;
}

export interface ProgrammeTable {
  id: string;
  body_id: string;
  slug: string;
  kind: string;
  title: string;
  about: string;
  responsible: string;
  created_at: Temporal.Instant;
  version: Generated<number>;
}

export interface ProgrammeAdoptionTable {
  id: string;
  version_id: string;
  body_id: string;
  decided_day: Temporal.PlainDate;
  paragraph: string;
  case_number: string | null;
  note: string | null;
  recorded_by: string | null;
  recorded_at: Temporal.Instant;
  version: Generated<number>;
}

export interface ProgrammeChangeTable {
  id: string;
  version_id: string;
  of_kind: string;
  change: string;
  from_id: string | null;
  to_id: string | null;
  reason: string;
}

export interface ProgrammeImportTable {
  id: string;
  version_id: string;
  markdown: string;
  file_name: string | null;
  reported: Json;
  around: Json;
  created_by: string | null;
  created_at: Temporal.Instant;
}

export interface ProgrammePartTable {
  id: string;
  version_id: string;
  part_id: string;
  chapter_id: string | null;
  position: number;
  kind: string;
  heading: string;
  content: Json;
  focus_area_id: string | null;
  version: Generated<number>;
}

export interface ProgrammeSisterTable {
  id: string;
  programme_id: string;
  sister_id: string;
  about: string;
}

export interface ProgrammeVersionTable {
  id: string;
  programme_id: string;
  body_id: string;
  number: number;
  period_label: string;
  state: string;
  halted: string | null;
  halted_reason: string | null;
  based_on_id: string | null;
  case_id: string | null;
  consultation_id: string | null;
  decided_by_id: string | null;
  decided_day: Temporal.PlainDate | null;
  paragraph: string | null;
  in_force_from: Temporal.PlainDate | null;
  superseded_day: Temporal.PlainDate | null;
  repealed_day: Temporal.PlainDate | null;
  repealed_reason: string | null;
  review_day: Temporal.PlainDate | null;
  created_by: string | null;
  created_at: Temporal.Instant;
  version: Generated<number>;
}

export interface ProposalTable {
  id: string;
  consultation_id: string;
  number: number;
  title: string;
  note: string | null;
  document_id: string | null;
  created_at: Temporal.Instant;
  sent_at: Temporal.Instant | null;
  version: Generated<number>;
}

export interface ProposalSectionTable {
  id: string;
  proposal_id: string;
  section_id: string;
  position: number;
  level: number;
  heading: string;
  content: Json;
}

export interface RateLimitTable {
  key: string;
  points: Generated<number>;
  expire: number | null;
}

export interface RegisterTable {
  id: string;
  body_id: string;
  name: string;
  description: string;
  pattern: string;
  from_day: Temporal.PlainDate;
  to_day: Temporal.PlainDate | null;
  version: Generated<number>;
}

export interface RegisterCounterTable {
  register_id: string;
  year: number;
  last_serial: number;
}

export interface ReplyLinkTable {
  id: string;
  consultee_id: string;
  token_hash: Buffer;
  created_at: Temporal.Instant;
  revoked_at: Temporal.Instant | null;
}

export interface ReportAttachmentTable {
  id: string;
  report_id: string;
  position: number;
  title: string;
  document_id: string | null;
}

export interface ReportSectionTable {
  id: string;
  report_id: string;
  position: number;
  kind: string;
  heading: string;
  mandatory: boolean;
  content: Json;
  updated_by: string | null;
  updated_at: Temporal.Instant;
  version: Generated<number>;
}

export interface ReportSignatoryTable {
  id: string;
  report_id: string;
  position: number;
  person_id: string;
  title: string;
  unit: string | null;
}

export interface ReportStanceTable {
  id: string;
  report_id: string;
  section_id: string;
  stance: string;
}

export interface ReportTemplateTable {
  id: string;
  body_id: string | null;
  name: string;
  sections: Json;
  version: Generated<number>;
}

export interface ReportVersionTable {
  id: string;
  report_id: string;
  number: number;
  sha256: string;
  content: Json;
  created_at: Temporal.Instant;
}

export interface ReportViewpointTable {
  id: string;
  report_id: string;
  kind: string;
  section_id: string | null;
  version: Generated<number>;
}

export interface RequirementTable {
  id: string;
  programme_id: string;
  body_id: string;
  created_at: Temporal.Instant;
}

export interface RequirementAreaTable {
  id: string;
  wording_id: string;
  focus_area_id: string;
}

export interface RequirementBodyTable {
  id: string;
  wording_id: string;
  body_id: string;
}

export interface RequirementWordingTable {
  id: string;
  requirement_id: string;
  version_id: string;
  programme_part_id: string;
  position: number;
  text: string;
  addressee: string;
  due_day: Temporal.PlainDate | null;
  evidence_wanted: string;
  version: Generated<number>;
}

export interface SealKeyTable {
  id: string;
  body_id: string;
  certificate: Buffer;
  private_key: Buffer;
  made_at: Temporal.Instant;
}

export interface SearchEntryTable {
  id: string;
  body_id: string;
  case_id: string;
  document_id: string | null;
  direction: string | null;
  day: Temporal.PlainDate;
  words: string;
  public_words: string;
}

export interface SessionTable {
  id: string;
  token_hash: Buffer;
  person_id: string;
  method: string;
  created_at: Temporal.Instant;
  rotated_at: Temporal.Instant;
  seen_at: Temporal.Instant;
  expires_at: Temporal.Instant;
  ended_at: Temporal.Instant | null;
  previous_token_hash: Buffer | null;
}

export interface StaffReportTable {
  id: string;
  body_id: string;
  case_id: string;
  consultee_id: string | null;
  title: string;
  subtitle: string | null;
  sender: string;
  addressee: string;
  officer_id: string | null;
  officer_phone: string | null;
  meeting_day: Temporal.PlainDate | null;
  agenda_item_id: string | null;
  answer_kind: string;
  stance: string | null;
  state: string;
  document_id: string | null;
  decided_by: string | null;
  decided_day: Temporal.PlainDate | null;
  dispatched_at: Temporal.Instant | null;
  created_by: string | null;
  created_at: Temporal.Instant;
  updated_at: Temporal.Instant;
  version: Generated<number>;
}

export interface StatutoryBasisTable {
  id: string;
  programme_part_id: string;
  position: number;
  law: string;
  provision: string;
  as_of: Temporal.PlainDate;
  address: string | null;
}

export interface StoredChunkTable {
  file_id: string;
  position: number;
  bytes: Buffer;
}

export interface StoredFileTable {
  id: string;
  sha256: string;
  size: number;
  created_at: Temporal.Instant;
}

export interface UnitTable {
  id: string;
  body_id: string;
  parent_id: string | null;
  kind: string;
  name: string;
  from_day: Temporal.PlainDate;
  to_day: Temporal.PlainDate | null;
  version: Generated<number>;
}

export interface ViewpointTable {
  id: string;
  answer_id: string;
  consultation_id: string;
  position: number;
  kind: string;
  section_id: string | null;
  words: string;
  tags: Generated<string[]>;
  version: Generated<number>;
}

export interface ViewpointHandlingTable {
  id: string;
  viewpoint_id: string;
  outcome: string;
  reason: string;
  changed_section_id: string | null;
  handled_by: string | null;
  handled_at: Temporal.Instant;
  version: Generated<number>;
}

export interface WebhookAttemptTable {
  id: string;
  delivery_id: string;
  at: Temporal.Instant;
  status: number | null;
  problem: string | null;
}

export interface WebhookDeliveryTable {
  id: string;
  endpoint_id: string;
  event_id: string;
  state: string;
  attempts: Generated<number>;
  next_try_at: Temporal.Instant | null;
  last_status: number | null;
  last_problem: string | null;
  created_at: Temporal.Instant;
  settled_at: Temporal.Instant | null;
}

export interface WebhookEndpointTable {
  id: string;
  body_id: string;
  name: string;
  url: string;
  events: string[];
  state: string;
  disabled_why: string | null;
  secret: string;
  previous_secret: string | null;
  previous_until: Temporal.Instant | null;
  created_by: string | null;
  created_at: Temporal.Instant;
  removed_at: Temporal.Instant | null;
  version: Generated<number>;
}

export interface WebhookEventTable {
  id: string;
  body_id: string;
  kind: string;
  at: Temporal.Instant;
  data: Json;
  once: string | null;
}

export interface Tables {
  absence: AbsenceTable;
  access_grant: AccessGrantTable;
  activity: ActivityTable;
  activity_area: ActivityAreaTable;
  activity_comment: ActivityCommentTable;
  activity_dependency: ActivityDependencyTable;
  activity_requirement: ActivityRequirementTable;
  activity_template: ActivityTemplateTable;
  activity_update: ActivityUpdateTable;
  agenda_dissent: AgendaDissentTable;
  agenda_item: AgendaItemTable;
  answer_dissent: AnswerDissentTable;
  answer_reply: AnswerReplyTable;
  answer_stance: AnswerStanceTable;
  answer_upload: AnswerUploadTable;
  api_token: ApiTokenTable;
  attestation: AttestationTable;
  audit_entry: AuditEntryTable;
  body: BodyTable;
  body_name: BodyNameTable;
  body_succession: BodySuccessionTable;
  body_year: BodyYearTable;
  case_file: CaseFileTable;
  case_number: CaseNumberTable;
  case_number_key: CaseNumberKeyTable;
  case_relation: CaseRelationTable;
  classification: ClassificationTable;
  consultation: ConsultationTable;
  consultation_addressee: ConsultationAddresseeTable;
  consultation_answer: ConsultationAnswerTable;
  consultation_question: ConsultationQuestionTable;
  consultee: ConsulteeTable;
  consultee_notice: ConsulteeNoticeTable;
  contact_point: ContactPointTable;
  correction: CorrectionTable;
  disclosure_item: DisclosureItemTable;
  disclosure_request: DisclosureRequestTable;
  document: DocumentTable;
  document_file: DocumentFileTable;
  evidence: EvidenceTable;
  executive_paragraph: ExecutiveParagraphTable;
  executive_report: ExecutiveReportTable;
  extension_request: ExtensionRequestTable;
  file_text: FileTextTable;
  focus_area: FocusAreaTable;
  focus_area_origin: FocusAreaOriginTable;
  follow_up_cell: FollowUpCellTable;
  follow_up_period: FollowUpPeriodTable;
  follow_up_total: FollowUpTotalTable;
  goal: GoalTable;
  goal_area: GoalAreaTable;
  goal_assessment: GoalAssessmentTable;
  goal_requirement: GoalRequirementTable;
  group_addressee: GroupAddresseeTable;
  group_member: GroupMemberTable;
  indicator: IndicatorTable;
  indicator_request: IndicatorRequestTable;
  indicator_target: IndicatorTargetTable;
  indicator_value: IndicatorValueTable;
  issued_paper: IssuedPaperTable;
  mandate: MandateTable;
  matter_move: MatterMoveTable;
  meeting: MeetingTable;
  migration: MigrationTable;
  outgoing_message: OutgoingMessageTable;
  paragraph_counter: ParagraphCounterTable;
  period_introduction: PeriodIntroductionTable;
  period_opening: PeriodOpeningTable;
  period_reminder: PeriodReminderTable;
  period_report: PeriodReportTable;
  person: PersonTable;
  person_import: PersonImportTable;
  plan_import: PlanImportTable;
  preparation_step: PreparationStepTable;
  programme: ProgrammeTable;
  programme_adoption: ProgrammeAdoptionTable;
  programme_change: ProgrammeChangeTable;
  programme_import: ProgrammeImportTable;
  programme_part: ProgrammePartTable;
  programme_sister: ProgrammeSisterTable;
  programme_version: ProgrammeVersionTable;
  proposal: ProposalTable;
  proposal_section: ProposalSectionTable;
  rate_limit: RateLimitTable;
  register: RegisterTable;
  register_counter: RegisterCounterTable;
  reply_link: ReplyLinkTable;
  report_attachment: ReportAttachmentTable;
  report_section: ReportSectionTable;
  report_signatory: ReportSignatoryTable;
  report_stance: ReportStanceTable;
  report_template: ReportTemplateTable;
  report_version: ReportVersionTable;
  report_viewpoint: ReportViewpointTable;
  requirement: RequirementTable;
  requirement_area: RequirementAreaTable;
  requirement_body: RequirementBodyTable;
  requirement_wording: RequirementWordingTable;
  seal_key: SealKeyTable;
  search_entry: SearchEntryTable;
  session: SessionTable;
  staff_report: StaffReportTable;
  statutory_basis: StatutoryBasisTable;
  stored_chunk: StoredChunkTable;
  stored_file: StoredFileTable;
  unit: UnitTable;
  viewpoint: ViewpointTable;
  viewpoint_handling: ViewpointHandlingTable;
  webhook_attempt: WebhookAttemptTable;
  webhook_delivery: WebhookDeliveryTable;
  webhook_endpoint: WebhookEndpointTable;
  webhook_event: WebhookEventTable;
}
