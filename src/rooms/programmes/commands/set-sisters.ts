import { sql } from "kysely";
import { z } from "zod";
import { conflict, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredLine } from "../../../platform/change/text-input.ts";
import { writeProgramme } from "../actions.ts";
import { longest } from "../model.ts";
import { lockProgramme } from "./lock-programme.ts";

const most = 50;
const input = z.object({
  programme: z.uuid("programmes:problem.programme-missing"),
  expectedVersion: seenVersion,
  /** Each that belongs together with this one, and how. */
  sisters: z
    .array(z.object({ sister: z.uuid(), about: requiredLine("programmes:sisters.about-missing", longest.title) }))
    .max(most),
});

/** Which programmes belong together with this one, the whole list at once. Problems: at `sisters`; a conflict. */
export const setSisters = command({
  name: "programmes/set-sisters",
  input,
  load: ({ tx, input: { programme } }) => lockProgramme(tx, programme),
  may: ({ loaded }) => ({ action: writeProgramme, body: loaded.bodyId }),
  perform: async ({ tx, input: asked, loaded, newId }): Promise<Outcome<{ count: number }>> => {
    if (loaded.version !== asked.expectedVersion) return conflict("web:conflict", loaded);
    const wanted = new Map(asked.sisters.map(({ sister, about }) => [sister, about]));
    const ids = [...wanted.keys()];
    const known =
      ids.length === 0 ? [] : await tx.selectFrom("programme").select("id").where("id", "in", ids).execute();
    if (wanted.has(loaded.id) || known.length < ids.length) {
      return invalid({ path: "sisters", key: "programmes:problem.sister-unknown" });
    }
    await tx.deleteFrom("programme_sister").where("programme_id", "=", loaded.id).execute();
    const rows = [...wanted].map(([sister_id, about]) => ({ id: newId(), programme_id: loaded.id, sister_id, about }));
    if (rows.length > 0) await tx.insertInto("programme_sister").values(rows).execute();
    await tx.updateTable("programme").set({ version: sql<number>`version + 1` }).where("id", "=", loaded.id).execute();
    return ok({ count: rows.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "programme", id: loaded.id },
    body: loaded.bodyId,
    facts: { title: loaded.title, count: result.count },
  }),
});
