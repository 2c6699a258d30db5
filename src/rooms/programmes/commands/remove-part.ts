import { z } from "zod";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { goalsServing } from "../queries/goals-serving.ts";
import { dropWordings } from "./drop-wordings.ts";
import { type LoadedPart, loadPart } from "./load-part.ts";
import { noteRetired } from "./note-retired.ts";
import { openForAct } from "./open-for-act.ts";
import { partsInOrder } from "./parts-in-order.ts";
import { putOrder } from "./put-order.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  part: z.uuid("programmes:problem.part-missing"),
  expectedVersion: seenVersion,
  /** Why it is gone; demanded when the version before had it. */
  reason: optionalText(longest.reason),
});

/** Whether an earlier version had it, so that its going must be explained. */
const hadBefore = async (tx: Tx, { partId, of }: LoadedPart) =>
  (await tx
    .selectFrom("programme_part as p")
    .innerJoin("programme_version as v", "v.id", "p.version_id")
    .select("p.id")
    .where("p.part_id", "=", partId)
    .where("v.number", "<", of.number)
    .executeTakeFirst()) !== undefined;

const wordingsIn = (tx: Tx, part: LoadedPart) =>
  tx
    .selectFrom("requirement_wording")
    .select(["id", "requirement_id"])
    .where("programme_part_id", "=", part.id)
    .execute();

/** Nothing may stand on what is taken away: neither sections in a chapter, nor goals on what is demanded only here. */
async function stands(tx: Tx, part: LoadedPart): Promise<Outcome<null>> {
  const within = (await partsInOrder(tx, part.of.id)).filter(({ chapterId }) => chapterId === part.partId);
  return within.length > 0 ? tooLate("programmes:problem.chapter-not-empty", { count: within.length }) : ok(null);
}

/**
 * Takes a chapter or section out of the text, with what it demands. Problems: at `reason` when the version before had it; a
 * chapter with sections in it; a conflict; the text is not written now.
 */
export const removePart = command({
  name: "programmes/remove-part",
  input,
  load: ({ tx, input: { part } }) => loadPart(tx, part),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.of.bodyId }),
  perform: async ({ tx, input: { expectedVersion, reason }, loaded, newId }): Promise<Outcome<{ served: number }>> => {
    const open = openForAct(loaded.of, "write");
    if (!open.ok) return open;
    if (loaded.version !== expectedVersion) return conflict("web:conflict", { heading: loaded.heading });
    const empty = await stands(tx, loaded);
    if (!empty.ok) return empty;
    const before = await hadBefore(tx, loaded);
    if (before && reason === null) return invalid({ path: "reason", key: "programmes:content.reason-missing" });
    const wordings = await wordingsIn(tx, loaded);
    const serving = await goalsServing(
      tx,
      wordings.map(({ requirement_id }) => requirement_id),
    );
    const ids = await dropWordings(
      tx,
      wordings.map(({ id }) => id),
    );
    await tx.deleteFrom("programme_part").where("id", "=", loaded.id).execute();
    await putOrder(tx, await partsInOrder(tx, loaded.of.id));
    if (before && reason !== null) {
      const versionId = loaded.of.id;
      await noteRetired(tx, { versionId, kind: "part", ids: [loaded.partId], reason }, newId);
      await noteRetired(tx, { versionId, kind: "requirement", ids, reason }, newId);
    }
    return ok({ served: [...serving.values()].reduce((sum, count) => sum + count, 0) });
  },
  trace: ({ loaded }) => toldOfVersion(loaded.of, { heading: loaded.heading }),
});
