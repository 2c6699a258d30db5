import type { Tx } from "../../../platform/database/connect.ts";
import type { Change } from "../model.ts";
import type { PlannedPart } from "../rules/import-plan.ts";
import type { LoadedVersion } from "./load-version.ts";
import { noteRetired } from "./note-retired.ts";
import type { WrittenImport } from "./written-import.ts";

type Noted = { change: Change; from: string; to: string; reason: string };

/** A part that was cut in several: itself and what was cut out of it. Without a reason nothing is noted; there always is one. */
function splits({ plan, reason }: WrittenImport, idAt: (part: PlannedPart) => string): Noted[] {
  const cut = new Set(plan.parts.flatMap(({ splitFrom }) => (splitFrom ? [splitFrom.partId] : [])));
  return plan.parts.flatMap((part) => {
    const from = part.splitFrom?.partId ?? part.was?.partId;
    return from && cut.has(from) ? [{ change: "split" as const, from, to: idAt(part), reason: reason ?? "" }] : [];
  });
}

/** A part that others were joined to: they, and itself when the version before had it. */
function merges({ plan, reason, choices }: WrittenImport, idAt: (part: PlannedPart) => string): Noted[] {
  return plan.parts.flatMap((part) => {
    const joined = plan.left.filter(({ fate }) => typeof fate === "object" && fate?.into === part.position);
    const why = (partId: string) => choices.reasons.get(partId) ?? reason ?? "";
    const all = joined.map(({ part: { partId } }) => ({ from: partId, reason: why(partId) }));
    const own = part.was && all[0] ? [{ from: part.was.partId, reason: all[0].reason }] : [];
    return [...own, ...all].map((one) => ({ ...one, change: "merged" as const, to: idAt(part) }));
  });
}

/** Parts that stand elsewhere than before; noted when somebody has said why, and seen in the comparison either way. */
function moves({ plan, reason }: WrittenImport, idAt: (part: PlannedPart) => string): Noted[] {
  const moved = plan.parts.filter(({ was, marks }) => was && marks.includes("moved"));
  return moved.map((part) => ({ change: "moved", from: part.was?.partId ?? "", to: idAt(part), reason: reason ?? "" }));
}

/**
 * Notes what a text that was taken in made of what the version before had, and why: what was split, joined, moved and retired.
 * `partIds` are those that the parts of the text were given, by their place.
 */
export async function noteImport(
  tx: Tx,
  { id: versionId }: LoadedVersion,
  { written, partIds }: { written: WrittenImport; partIds: readonly string[] },
  newId: () => string,
): Promise<void> {
  const { plan, before, reason, choices } = written;
  const idAt = ({ position }: PlannedPart) => partIds[position] ?? "";
  const noted = [...splits(written, idAt), ...merges(written, idAt), ...moves(written, idAt)];
  const rows = noted
    .filter((one) => before.has(one.from) && one.reason !== "")
    .map(({ change, from, to, reason: why }) => ({
      ...{ id: newId(), version_id: versionId, of_kind: "part", change, from_id: from, to_id: to, reason: why },
    }));
  if (rows.length > 0) await tx.insertInto("programme_change").values(rows).execute();
  const retire = async (kind: "part" | "requirement", ids: readonly string[], why: string | null) => {
    const known = ids.filter((one) => before.has(one));
    if (why !== null) await noteRetired(tx, { versionId, kind, ids: known, reason: why }, newId);
  };
  for (const { part, fate } of plan.left.filter((one) => one.fate === "retired")) {
    const why = choices.reasons.get(part.partId) ?? reason;
    const follows = new Set(plan.follow.map(({ wordingId }) => wordingId));
    const struck = part.requirements.filter(({ wordingId }) => !follows.has(wordingId));
    if (fate) await retire("part", [part.partId], why);
    await retire(
      "requirement",
      struck.map(({ requirementId }) => requirementId),
      why,
    );
  }
  const struck = plan.lost.filter(({ fate }) => fate === "retired").map(({ requirementId }) => requirementId);
  await retire("requirement", struck, reason);
}
