import { sql } from "kysely";

/** One line of the public register. `marked`: something of it may have been left out, since it is marked as secret. */
export type PublicCaseRow = {
  id: string;
  number: string;
  subject: string;
  counterparty: string | null;
  marked: boolean;
  state: "open" | "closed";
  body: string;
  openedDay: Temporal.PlainDate;
};

/** The columns of a `PublicCaseRow` from a case (`c`) and its body (`b`): the open set of fields and no other (OSL 5:2). */
export const publicCaseColumns = sql`
  c.id, c.number, c.public_subject as subject, c.public_counterparty as counterparty, c.secrecy_provision is not null as marked, c.state,
  b.name as body, c.opened_day as "openedDay"`;
