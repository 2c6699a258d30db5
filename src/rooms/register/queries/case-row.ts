import { sql } from "kysely";

/** One line of a list of cases. `protectedSubject` only where it was asked for and may be read. */
export type CaseRow = {
  id: string;
  number: string;
  subject: string;
  protectedSubject: string | null;
  secret: boolean;
  state: "open" | "closed";
  officer: string | null;
  counterparty: string | null;
  body: string;
  openedDay: Temporal.PlainDate;
};

/** The columns of a `CaseRow` from a case (`c`), its officer (`p`) and its body (`b`). */
export const caseRowColumns = (protectedToo: boolean) => sql`
  c.id, c.number, c.public_subject as subject, ${protectedToo ? sql`c.protected_subject` : sql`null::text`} as "protectedSubject",
  num_nonnulls(c.secrecy_provision, c.protected_subject, c.protected_counterparty) > 0 as secret, c.state,
  p.given_name || ' ' || p.family_name as officer, c.public_counterparty as counterparty, b.short_name as body, c.opened_day as "openedDay"`;

/** Who answers for the case, and whose it is. */
export const caseRowJoins = sql`join body b on b.id = c.body_id left join person p on p.id = c.officer_id`;
