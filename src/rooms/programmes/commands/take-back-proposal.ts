import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { newestSections, type ProposalSection } from "../../consultations/index.ts";
import { versionDemands } from "../actions.ts";
import { type NewPart, partsFromSections } from "../rules/parts-from-sections.ts";
import { changeVersionRow } from "./change-version-row.ts";
import { loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { partsInOrder } from "./parts-in-order.ts";
import { putParts } from "./put-parts.ts";
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

/** A part as the proposal has it; it is the row it was, so that what it demands stays with it. */
async function rewrite(tx: Tx, id: string, { chapterId, content, position, kind, heading }: NewPart<object>) {
  const written = { chapter_id: chapterId, position, kind, heading, content: JSON.stringify(content) };
  await tx
    .updateTable("programme_part")
    .set((of) => ({ ...written, version: of("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** The parts as the proposal has them, each still the row it was; what demands something and was left out stands last. */
async function takeIn(
  tx: Tx,
  versionId: string,
  sections: readonly ProposalSection[],
  newId: () => string,
): Promise<Taken> {
  const parts = partsFromSections(sections);
  const here = await partsInOrder(tx, versionId);
  const known = new Map(here.map((part) => [part.partId, part]));
  const wanted = new Set(parts.map(({ partId }) => partId));
  const { removed, kept } = await removeLeftOut(
    tx,
    here.filter(({ partId }) => !wanted.has(partId)),
  );
  for (const [at, { id }] of kept.entries()) {
    const position = parts.length + at;
    await tx
      .updateTable("programme_part")
      .set({ position, kind: "chapter", chapter_id: null })
      .where("id", "=", id)
      .execute();
  }
  const carried = parts.filter(({ partId }) => known.has(partId));
  for (const part of carried) await rewrite(tx, known.get(part.partId)?.id ?? "", part);
  const fresh = parts.filter(({ partId }) => !known.has(partId));
  await putParts(tx, versionId, fresh, newId);
  return { changed: carried.length, added: fresh.length, removed, kept: kept.length };
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
