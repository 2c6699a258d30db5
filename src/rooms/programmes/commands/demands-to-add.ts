import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { type ImportPlan, type PlannedPart, sentencesRead } from "../rules/import-plan.ts";
import type { ImportChoices } from "../rules/read-import-choices.ts";
import type { LoadedVersion } from "./load-version.ts";
import { type Asked, requirementProblems } from "./requirement-problems.ts";

/** A sentence that becomes a requirement, where in the text it stands, and what it is counted under. */
export type DemandToAdd = Asked & { position: number; text: string };
type Given = { plan: ImportPlan; choices: ImportChoices; asked: Asked };

/** The focus area that a part of the version lies under: its own, that of what it is cut out of, or its chapter's. */
async function areaByPart(tx: Tx, versionId: string): Promise<ReadonlyMap<string, string>> {
  const parts = tx.selectFrom("programme_part").select(["part_id", "focus_area_id"]);
  const rows = await parts.where("version_id", "=", versionId).execute();
  return new Map(rows.flatMap(({ part_id, focus_area_id }) => (focus_area_id ? [[part_id, focus_area_id]] : [])));
}

const areaOf = (part: PlannedPart, parts: readonly PlannedPart[], areas: ReadonlyMap<string, string>) => {
  const own = (one: PlannedPart | undefined) => areas.get(one?.was?.partId ?? one?.splitFrom?.partId ?? "");
  return own(part) ?? own(parts.find(({ partId }) => partId === part.chapterId));
};

/**
 * The sentences that a person has ticked, as requirements to be. One that a requirement is to read from now on is not made twice.
 * Problems: at `addressee`, `bodies` and `areas`, also when a sentence stands where no area is known and none is chosen.
 */
export async function demandsToAdd(
  tx: Tx,
  version: LoadedVersion,
  { plan, choices, asked }: Given,
): Promise<Outcome<DemandToAdd[]>> {
  const read = sentencesRead(plan);
  const whom = { addressee: asked.addressee, bodies: asked.bodies };
  const byPart = await areaByPart(tx, version.id);
  const demands = plan.parts.flatMap((part) => {
    const area = areaOf(part, plan.parts, byPart);
    const areas = asked.areas.length > 0 || area === undefined ? asked.areas : [area];
    return part.fresh.flatMap((text, at) =>
      choices.demands?.has(`${part.position}.${at}`) && !read.has(text)
        ? [{ ...whom, areas, position: part.position, text }]
        : [],
    );
  });
  if (demands.length === 0) return ok([]);
  // Whoever has no area of its own is asked for one; the others are judged by theirs.
  const areas = demands.find((one) => one.areas.length === 0)?.areas ?? demands[0]?.areas ?? [];
  const problems = await requirementProblems(tx, { ...asked, areas }, version.id);
  return problems.length > 0 ? invalid(...problems) : ok(demands);
}
