import { z } from "zod";
import { conflict, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { goalsServing } from "../queries/goals-serving.ts";
import { dropWordings } from "./drop-wordings.ts";
import { type LoadedWording, loadWording } from "./load-wording.ts";
import { noteRetired } from "./note-retired.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  wording: z.uuid("programmes:requirement.unknown"),
  expectedVersion: seenVersion,
  /** Why it is not demanded any more; needed when another version words it. */
  reason: optionalText(longest.reason),
});

const wordedElsewhere = async (tx: Tx, { requirementId, of }: LoadedWording) =>
  (await tx
    .selectFrom("requirement_wording")
    .select("id")
    .where("requirement_id", "=", requirementId)
    .where("version_id", "<>", of.id)
    .executeTakeFirst()) !== undefined;

/**
 * Strikes a requirement from this version. It lives on in the versions that word it, and the goals that serve it are kept and
 * say that it is gone; answers how many they are. Problems: at `reason`; a conflict; the text is not written now.
 */
export const retireRequirement = command({
  name: "programmes/retire-requirement",
  input,
  load: ({ tx, input: { wording } }) => loadWording(tx, wording),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.of.bodyId }),
  perform: async ({ tx, input: { expectedVersion, reason }, loaded, newId }): Promise<Outcome<{ served: number }>> => {
    const open = openForAct(loaded.of, "write");
    if (!open.ok) return open;
    if (loaded.version !== expectedVersion) return conflict("web:conflict", loaded);
    if (reason === null && (await wordedElsewhere(tx, loaded))) {
      return invalid({ path: "reason", key: "programmes:requirement.reason-missing" });
    }
    const serving = await goalsServing(tx, [loaded.requirementId]);
    const ids = await dropWordings(tx, [loaded.id]);
    if (reason !== null) await noteRetired(tx, { versionId: loaded.of.id, kind: "requirement", ids, reason }, newId);
    return ok({ served: serving.get(loaded.requirementId) ?? 0 });
  },
  trace: ({ loaded, result: { served } }) => toldOfVersion(loaded.of, { requirement: loaded.requirementId, served }),
});
