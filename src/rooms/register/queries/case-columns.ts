import { sql } from "kysely";
import type { CaseState, PublicAndProtected } from "../model.ts";

export type CaseFacts = PublicAndProtected & {
  id: string;
  number: string;
  state: CaseState;
  version: number;
  bodyId: string;
  body: string;
  register: string;
  classificationId: string | null;
  classification: string | null;
  retention: string | null;
  secrecyProvision: string | null;
  secrecyNote: string | null;
  secrecyDay: Temporal.PlainDate | null;
  officer: string | null;
  unit: string | null;
  openedDay: Temporal.PlainDate;
  closedDay: Temporal.PlainDate | null;
  outcome: string | null;
  updatedAt: Temporal.Instant;
};

/** The columns of `CaseFacts`, from what `caseJoins` joins to the case `c`. */
export const caseColumns = sql`
  c.id, c.number, c.state, c.version, c.body_id as "bodyId", b.name as body, r.name as register, c.classification_id as "classificationId",
  k.code || ' ' || k.title as classification, k.retention, c.public_subject as "publicSubject", c.protected_subject as "protectedSubject",
  c.public_counterparty as "publicCounterparty", c.protected_counterparty as "protectedCounterparty",
  c.secrecy_provision as "secrecyProvision", c.secrecy_note as "secrecyNote", c.secrecy_day as "secrecyDay",
  p.given_name || ' ' || p.family_name as officer, u.name as unit, c.opened_day as "openedDay", c.closed_day as "closedDay",
  c.outcome, c.updated_at as "updatedAt"`;

export const caseJoins = sql`
  join body b on b.id = c.body_id join register r on r.id = c.register_id left join classification k on k.id = c.classification_id
  left join person p on p.id = c.officer_id left join unit u on u.id = c.unit_id`;
