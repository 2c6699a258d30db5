import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readIncoming } from "../actions.ts";
import type { ConsultationState, Stage } from "../model.ts";
import { allowedOnIncoming } from "./allowed-on-incoming.ts";

/** What has come in as the pages of its acts need it. */
export const incomingBrief = query({
  name: "consultations/incoming-brief",
  input: z.object({ consultee: z.uuid() }),
  scope: readIncoming,
  run: async ({ db, input, actor, visible }) => {
    const row = await db
      .selectFrom("consultee as e")
      .innerJoin("consultation as c", "c.id", "e.consultation_id")
      .innerJoin("case_file as f", "f.id", "c.case_id")
      .innerJoin("body as b", "b.id", "c.body_id")
      .leftJoin("case_file as o", "o.id", "e.own_case_id")
      .select([
        "e.id",
        "e.version",
        "e.stage",
        "e.body_id as bodyId",
        "e.name",
        "e.due_day as dueDay",
        "c.title",
        "c.state",
      ])
      .select(["b.name as sender", "f.number as senderNumber", "o.id as ownCaseId", "o.number as ownNumber"])
      .where("e.id", "=", input.consultee)
      .where("c.state", "<>", "draft")
      .where(visible("e.body_id"))
      .executeTakeFirst();
    if (!row) return missing("consultations:problem.consultee-missing");
    const standing = { bodyId: row.bodyId, state: row.state as ConsultationState, stage: row.stage as Stage };
    return ok({ ...row, ...standing, allowed: allowedOnIncoming(actor, standing) });
  },
});
