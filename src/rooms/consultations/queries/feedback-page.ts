import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readConsultations } from "../actions.ts";
import { outcomeFor } from "./outcome-for.ts";
import { readableOutcome } from "./readable-outcome.ts";

/** What one consultee is told, as the sender sees it before and after. */
export const feedbackPage = query({
  name: "consultations/feedback-page",
  input: z.object({ consultation: z.uuid(), consultee: z.uuid() }),
  scope: readConsultations,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<{ id: string; name: string }>`
      select e.id, e.name from consultee e join consultation c on c.id = e.consultation_id
      where e.id = ${input.consultee} and c.id = ${input.consultation} and ${visible("c.body_id")}`.execute(db);
    const [consultee] = rows;
    if (!consultee) return missing("consultations:problem.consultee-missing");
    return ok({ name: consultee.name, ...readableOutcome(await outcomeFor(db, consultee.id)) });
  },
});
