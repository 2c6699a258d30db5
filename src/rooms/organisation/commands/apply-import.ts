import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { conflict, invalid, missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { manageOrganisation } from "../actions.ts";
import { judgeImport } from "../queries/judge-import.ts";
import type { RowOutcome } from "../rules/row-outcome.ts";
import { keepAnAdministrator } from "./keep-an-administrator.ts";
import { writeImport } from "./write-import.ts";

const input = z.object({
  import: z.uuid(),
  /** All rows or none; or only the good ones, when the person has said so. */
  rows: z.enum(["all", "good"]),
  fingerprint: z.string().max(100),
});

async function loadDraft(tx: Tx, id: string, actor: Actor) {
  const drafts = tx.selectFrom("person_import").selectAll().where("id", "=", id).forUpdate();
  const draft = await drafts.executeTakeFirst();
  return draft && actor.kind === "person" && draft.created_by === actor.id
    ? ok(draft)
    : missing("organisation:import-gone");
}
type Draft = Awaited<ReturnType<typeof loadDraft>> extends Outcome<infer Value> ? Value : never;

const endedRoles = (rows: readonly RowOutcome[]) =>
  rows.flatMap(({ effects }) => effects.flatMap((effect) => (effect.kind === "ended-role" ? [effect.role] : [])));

/**
 * Does what the file was shown to do: every row or none, or the good rows when that was chosen. If something has changed
 * since it was shown, nothing is done and it is shown again. Problems: conflict, and rows that are wrong.
 */
export const applyImport = command({
  name: "organisation/apply-import",
  input,
  load: ({ tx, input, actor }): Promise<Outcome<Draft>> => loadDraft(tx, input.import, actor),
  may: () => ({ action: manageOrganisation, body: null }),
  perform: async (doing) => {
    const { tx, input, loaded, now } = doing;
    const judged = await judgeImport(tx, loaded.content, dayOf(now));
    if (!judged.ok) return judged;
    if (judged.value.fingerprint !== input.fingerprint) return conflict("organisation:import-changed");
    const good = judged.value.outcomes.filter(({ problems }) => problems.length === 0);
    const wrong = judged.value.outcomes.length - good.length;
    if (wrong > 0 && input.rows === "all")
      return invalid({ path: "", key: "organisation:import-rows-wrong", values: { count: wrong } });
    const counts = await writeImport(doing, loaded.id, good);
    const administered = await keepAnAdministrator(tx, endedRoles(good), "");
    if (!administered.ok) return administered;
    await tx.deleteFrom("person_import").where("id", "=", loaded.id).execute();
    return ok({ ...counts, rows: good.length, leftOut: wrong });
  },
  trace: ({ loaded, result }) => ({ subject: { kind: "person_import", id: loaded.id }, body: null, facts: result }),
});
