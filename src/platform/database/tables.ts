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

export interface Tables {
  absence: AbsenceTable;
  access_grant: AccessGrantTable;
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
  executive_paragraph: ExecutiveParagraphTable;
  executive_report: ExecutiveReportTable;
  extension_request: ExtensionRequestTable;
  file_text: FileTextTable;
  group_addressee: GroupAddresseeTable;
  group_member: GroupMemberTable;
  issued_paper: IssuedPaperTable;
  mandate: MandateTable;
  meeting: MeetingTable;
  migration: MigrationTable;
  outgoing_message: OutgoingMessageTable;
  paragraph_counter: ParagraphCounterTable;
  person: PersonTable;
  person_import: PersonImportTable;
  preparation_step: PreparationStepTable;
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
  seal_key: SealKeyTable;
  search_entry: SearchEntryTable;
  session: SessionTable;
  staff_report: StaffReportTable;
  stored_chunk: StoredChunkTable;
  stored_file: StoredFileTable;
  unit: UnitTable;
  viewpoint: ViewpointTable;
  viewpoint_handling: ViewpointHandlingTable;
}
