import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readHistory as mayReadHistory } from "../actions.ts";

const mostEntries = 50;

/** What was changed of a body or a person, the latest first: when, by whom, and in one sentence. */
export const readHistory = query({
  name: "organisation/read-history",
  input: z.object({ kind: z.enum(["body", "person", "group_addressee"]), id: z.uuid() }),
  scope: mayReadHistory,
  run: async ({ db, input: { kind, id }, visible }) =>
    ok(
      await db
        .selectFrom("audit_entry")
        .select(["id", "at", "actor_name as who", "sentence"])
        .where("subject_kind", "=", kind)
        .where("subject_id", "=", id)
        .where("outcome", "=", "done")
        .where("action", "like", "organisation/%")
        .where(visible("audit_entry.body_id"))
        .orderBy("position", "desc")
        .limit(mostEntries)
        .execute(),
    ),
});
