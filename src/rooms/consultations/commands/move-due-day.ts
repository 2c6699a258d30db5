import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { decideExtension } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { changeConsultationRow } from "./change-consultation-row.ts";
import { dueDayInput } from "./due-day-input.ts";
import { dueDayProblems } from "./due-day-problems.ts";
import { loadConsultation } from "./load-consultation.ts";
import { sendNotices } from "./send-notices.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  expectedVersion: seenVersion,
  ...dueDayInput,
});

/**
 * Gives everybody who has not answered a new day, and tells them. One that already has a later day of its own keeps it.
 * Problems: a day in the past or a day off, at `dueDay`.
 */
export const moveDueDay = command({
  name: "consultations/move-due-day",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: decideExtension, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ told: number }>> => {
    const { tx, input: asked, loaded: row, now } = doing;
    const shut = shutForConsultation(row.state, "move-due-day");
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, asked.expectedVersion);
    if (!seen.ok) return seen;
    const problems = dueDayProblems(asked.dueDay, { today: dayOf(now), meant: asked.freeDayMeant });
    if (problems.length > 0) return invalid(...problems);
    await changeConsultationRow(tx, row.id, { due_day: asked.dueDay });
    const moved = await tx
      .updateTable("consultee")
      .set({ due_day: asked.dueDay, version: sql<number>`version + 1` })
      .where("consultation_id", "=", row.id)
      .where("stage", "not in", ["answered", "declined", "withdrawn"])
      .where((is) => is.or([is("due_day", "=", row.dueDay), is("due_day", "<", asked.dueDay)]))
      .returning("id")
      .execute();
    await sendNotices(
      tx,
      moved.map(({ id }) => ({ consulteeId: id, kind: "due_moved" })),
      doing,
    );
    return ok({ told: moved.length });
  },
  trace: ({ loaded, input: { dueDay }, result }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, day: dueDay.toString(), told: result.told, consultation: loaded.id },
  }),
});
