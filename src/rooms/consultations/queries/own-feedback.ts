import { sql } from "kysely";
import { z } from "zod";
import { missing, ok, tooLate } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readIncoming } from "../actions.ts";
import { outcomeFor } from "./outcome-for.ts";
import { readableOutcome } from "./readable-outcome.ts";

type Row = {
  id: string;
  name: string;
  title: string;
  number: string;
  sender: string;
  closedAt: Temporal.Instant | null;
};

/**
 * What became of one's own body's answer. Nothing is told before the consultation is closed, since until then the sender may
 * still change its mind.
 */
export const ownFeedback = query({
  name: "consultations/own-feedback",
  input: z.object({ consultee: z.uuid() }),
  scope: readIncoming,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<Row>`
      select e.id, e.name, c.title, f.number, b.name as sender, c.closed_at as "closedAt"
      from consultee e join consultation c on c.id = e.consultation_id join case_file f on f.id = c.case_id join body b on b.id = c.body_id
      where e.id = ${input.consultee} and c.state <> 'draft' and ${visible("e.body_id")}`.execute(db);
    const [asked] = rows;
    if (!asked) return missing("consultations:problem.consultee-missing");
    if (asked.closedAt === null) return tooLate("consultations:feedback.not-closed");
    return ok({ asked, ...readableOutcome(await outcomeFor(db, asked.id)) });
  },
});
