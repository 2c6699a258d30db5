import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { newestSections, type ProposalSection } from "../../consultations/index.ts";
import { versionDemands } from "../actions.ts";
import { partsFromSections } from "../rules/parts-from-sections.ts";
import { changeVersionRow } from "./change-version-row.ts";
import { loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { partsInOrder } from "./parts-in-order.ts";
import { takeInParts } from "./take-in-parts.ts";
import { toldOfVersion } from "./told-of-version.ts";

type Taken = { changed: number; added: number; removed: number; kept: number };

/** Parts that demand something are kept though the proposal has left them out: what is demanded is struck by a person. */
async function removeLeftOut(
  tx: Tx,
  gone: readonly { id: string }[],
): Promise<{ removed: number; kept: { id: string }[] }> {
  const ids = gone.map(({ id }) => id);
  if (ids.length === 0) return { removed: 0, kept: [] };
  const rows = await tx
    .selectFrom("requirement_wording")
    .select("programme_part_id as id")
    .where("programme_part_id", "in", ids)
    .execute();
  const demanding = new Set(rows.map(({ id }) => id));
  const empty = ids.filter((id) => !demanding.has(id));
  if (empty.length > 0) await tx.deleteFrom("programme_part").where("id", "in", empty).execute();
  return { removed: empty.length, kept: gone.filter(({ id }) => demanding.has(id)) };
}

/** The parts as the proposal has them, each still the row it was; what demands something and was left out stands last. */
async function takeIn(
  tx: Tx,
  versionId: string,
  sections: readonly ProposalSection[],
  newId: () => string,
): Promise<Taken> {
  const parts = partsFromSections(sections);
  const wanted = new Set(parts.map(({ partId }) => partId));
  const stood = await partsInOrder(tx, versionId);
  const { removed, kept } = await removeLeftOut(
    tx,
    stood.filter(({ partId }) => !wanted.has(partId)),
  );
  const remain = new Set(kept.map(({ id }) => id));
  const here = stood.filter(({ id, partId }) => wanted.has(partId) || remain.has(id));
  return { ...(await takeInParts(tx, { versionId, parts, here, newId })), removed, kept: kept.length };
}

/**
 * Takes back the text as the answers have changed it: the newest version of the consultation's proposal. Requirements stay
 * where they are. Problems: there is no consultation; the text is not written now; a conflict.
 */
export const takeBackProposal = command({
  name: "programmes/take-back-proposal",
  input: z.object({ version: z.uuid("programmes:problem.version-missing"), expectedVersion: seenVersion }),
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.bodyId }),
  perform: async ({ tx, input: { expectedVersion }, loaded, newId }): Promise<Outcome<Taken>> => {
    const open = openForAct(loaded, "write", expectedVersion);
    if (!open.ok) return open;
    if (loaded.consultationId === null) return tooLate("programmes:problem.no-consultation");
    const sections = await newestSections(tx, loaded.consultationId);
    if (sections.length === 0) return tooLate("programmes:problem.no-proposal");
    const taken = await takeIn(tx, loaded.id, sections, newId);
    // What was reached through the consultation is noted, so that the version stands on its own from here.
    await changeVersionRow(tx, loaded.id, { state: loaded.state });
    return ok(taken);
  },
  trace: ({ loaded, result }) => toldOfVersion(loaded, { ...result }),
});
