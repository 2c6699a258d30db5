import type { Tx } from "../../../platform/database/connect.ts";
import type { LeftPart } from "../rules/import-plan.ts";
import type { NewPart } from "../rules/parts-from-sections.ts";
import { insertRequirements } from "./insert-requirements.ts";
import type { LoadedVersion } from "./load-version.ts";
import { noteImport } from "./note-import.ts";
import { partsInOrder } from "./parts-in-order.ts";
import { settleLeftParts } from "./settle-left-parts.ts";
import { settleWordings } from "./settle-wordings.ts";
import { takeInParts } from "./take-in-parts.ts";
import type { WrittenImport } from "./written-import.ts";

export type Told = { changed: number; added: number; gone: number; requirements: number };
type Means = { now: Temporal.Instant; newId: () => string };

/** Every part of the text with the id it is to have, by its place. */
function partsToWrite({ plan, waiting }: WrittenImport, newId: () => string): NewPart<object>[] {
  const ids = new Map(plan.parts.map(({ partId, was }) => [partId, was ? partId : newId()]));
  return plan.parts.map(({ position, partId, chapterId, kind, heading }) => ({
    ...{ position, kind, heading, partId: ids.get(partId) ?? partId },
    chapterId: chapterId === null ? null : (ids.get(chapterId) ?? chapterId),
    content: waiting.found[position]?.content ?? {},
  }));
}

/** What is cut out of a part lies under the area that part lies under. */
async function giveAreas(tx: Tx, { plan }: WrittenImport, rows: ReadonlyMap<number, string>) {
  for (const { position, splitFrom } of plan.parts) {
    const row = rows.get(position);
    if (!splitFrom || row === undefined) continue;
    const from = tx.selectFrom("programme_part").select("focus_area_id").where("id", "=", splitFrom.id);
    const { focus_area_id = null } = (await from.executeTakeFirst()) ?? {};
    await tx.updateTable("programme_part").set({ focus_area_id }).where("id", "=", row).execute();
  }
}

async function addDemands(
  tx: Tx,
  of: LoadedVersion,
  { demands }: WrittenImport,
  rows: ReadonlyMap<number, string>,
  means: Means,
) {
  for (const { position, text, areas, addressee, bodies } of demands) {
    const one = { id: means.newId(), text, dueDay: null, evidenceWanted: null, addressee, bodies, areas };
    await insertRequirements(tx, { id: rows.get(position) ?? "", of }, [one], means);
  }
}

/** Writes a text into its version as it was planned: parts, then what becomes of those left out, then what is demanded. */
export async function writeImport(tx: Tx, version: LoadedVersion, written: WrittenImport, means: Means): Promise<Told> {
  const { plan } = written;
  const parts = partsToWrite(written, means.newId);
  const here = await partsInOrder(tx, version.id);
  const taken = await takeInParts(tx, { versionId: version.id, parts, here, newId: means.newId });
  const stands = new Map((await partsInOrder(tx, version.id)).map(({ partId, id }) => [partId, id]));
  const rows = new Map(parts.map(({ position, partId }) => [position, stands.get(partId) ?? ""]));
  await giveAreas(tx, written, rows);
  await settleWordings(tx, plan, rows);
  await settleLeftParts(tx, plan, rows);
  await noteImport(tx, version, { written, partIds: parts.map(({ partId }) => partId) }, means.newId);
  await addDemands(tx, version, written, rows, means);
  const gone = plan.left.filter(({ fate }: LeftPart) => fate !== "keep").length;
  return { ...taken, gone, requirements: written.demands.length };
}
