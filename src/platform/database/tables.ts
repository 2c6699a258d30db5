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

export interface Tables {
  absence: AbsenceTable;
  access_grant: AccessGrantTable;
  audit_entry: AuditEntryTable;
  body: BodyTable;
  body_name: BodyNameTable;
  body_succession: BodySuccessionTable;
  case_file: CaseFileTable;
  case_number: CaseNumberTable;
  case_number_key: CaseNumberKeyTable;
  case_relation: CaseRelationTable;
  classification: ClassificationTable;
  contact_point: ContactPointTable;
  correction: CorrectionTable;
  disclosure_item: DisclosureItemTable;
  disclosure_request: DisclosureRequestTable;
  document: DocumentTable;
  document_file: DocumentFileTable;
  file_text: FileTextTable;
  group_addressee: GroupAddresseeTable;
  group_member: GroupMemberTable;
  mandate: MandateTable;
  migration: MigrationTable;
  outgoing_message: OutgoingMessageTable;
  person: PersonTable;
  person_import: PersonImportTable;
  rate_limit: RateLimitTable;
  register: RegisterTable;
  register_counter: RegisterCounterTable;
  search_entry: SearchEntryTable;
  session: SessionTable;
  stored_chunk: StoredChunkTable;
  stored_file: StoredFileTable;
  unit: UnitTable;
}
