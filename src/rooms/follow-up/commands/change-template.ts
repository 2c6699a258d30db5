import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { writePlan } from "../actions.ts";
import { houseReason } from "../rules/house-reason.ts";
import { changeActivityRow } from "./change-activity-row.ts";
import { loadTemplate } from "./load-template.ts";
import { makeTurns } from "./make-turns.ts";
import { ownerProblems } from "./owner-problems.ts";
import { stopTurns } from "./stop-turns.ts";
import { templateInput } from "./template-input.ts";
import { untilProblems } from "./until-problems.ts";

const input = z.object({
  template: z.uuid("follow-up:recurring.missing"),
  expectedVersion: seenVersion,
  ...templateInput,
});

/**
 * Changes what comes back: its words, who answers for it, until when. Turns that nobody has begun follow; the others stay as they
 * were. Turns after the new last day are stopped, and a later one brings more. Problems: each at its field; a conflict.
 */
export const changeTemplate = command({
  name: "follow-up/change-template",
  input,
  load: ({ tx, input: { template } }) => loadTemplate(tx, template),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ count: number }>> => {
    const { tx, input: asked, loaded, now } = doing;
    if (loaded.endedDay) return tooLate("follow-up:recurring.ended-already");
    if (loaded.version !== asked.expectedVersion) {
      const { title, about, why, until, ownerRole } = loaded;
      return conflict("follow-up:problem.changed-meanwhile", { title, about, why, until, ownerRole });
    }
    const owner = await ownerProblems(tx, asked, { body: loaded.bodyId, today: dayOf(now), before: loaded.ownerId });
    const problems = [...owner, ...untilProblems({ ...asked, firstDue: loaded.firstDue })];
    if (problems.length > 0) return invalid(...problems);
    const words = { title: asked.title, about: asked.about ?? "", why: asked.why };
    const by = { owner_role: asked.ownerRole, owner_id: asked.owner };
    const days = { until: asked.until, days_ahead: asked.daysAhead };
    await tx
      .updateTable("activity_template")
      .set({ ...words, ...by, ...days, version: sql<number>`version + 1` })
      .where("id", "=", loaded.id)
      .execute();
    const reason = houseReason.written("not-again", { day: asked.until.toString() });
    await stopTurns(doing, loaded, { after: asked.until, reason });
    const open = tx.selectFrom("activity").select("id").where("template_id", "=", loaded.id);
    const waiting = await open.where("state", "=", "planned").where("due_day", ">=", dayOf(now)).execute();
    const ids = waiting.map(({ id }) => id);
    await changeActivityRow(doing, ids, { ...words, ...by });
    const { until, daysAhead, ownerRole } = asked;
    await makeTurns(doing, { ...loaded, ...words, until, daysAhead, ownerRole, ownerId: asked.owner });
    return ok({ count: ids.length });
  },
  trace: ({ loaded, result: { count } }) => ({
    subject: { kind: "activity_template", id: loaded.id },
    body: loaded.bodyId,
    facts: { count },
  }),
});
