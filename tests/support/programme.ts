import type { World } from "../../src/platform/world.ts";
import type { ProgrammeKind, VersionState } from "../../src/rooms/programmes/model.ts";
import type { Body } from "./cast.ts";
import { chapterRows, requirementRows, type WantedRequirement } from "./programme-rows.ts";
import { arrange } from "./world.ts";

type Chapter = { heading: string; requirements?: readonly (string | WantedRequirement)[] };
type Wanted = {
  title?: string;
  kind?: ProgrammeKind;
  state?: VersionState;
  inForceFrom?: string;
  /** The day when another took its place. */
  until?: string;
  reviewDay?: string;
  areas?: readonly string[];
  /** One chapter each, with a section that holds the chapter's requirements. */
  chapters?: readonly Chapter[];
};

const usual = [
  { heading: "Inledning" },
  { heading: "Trygga lokaler", requirements: ["Nämnderna ska ha larm i lokaler med besökare."] },
];
const usualAreas = ["Trygghet", "Beredskap"];
const day = (text: string) => Temporal.PlainDate.from(text);
let counted = 0;

/** The steering document alone. */
export async function addProgramme(
  world: World,
  body: Body,
  { title = "Säkerhetsprogram", kind = "security" as ProgrammeKind } = {},
) {
  const programme = { id: world.newId(), slug: `program-${String(++counted).padStart(4, "0")}`, title };
  const row = {
    ...programme,
    body_id: body.id,
    kind,
    about: "Vad staden vill.",
    responsible: "Säkerhetsenheten",
    created_at: world.now(),
  };
  await arrange(world, (tx) => tx.insertInto("programme").values(row).execute());
  return programme;
}

type More = Wanted & { programme?: { id: string; slug: string; title: string }; number?: number };

/** The version's own row, with what an adopted one must have. */
function versionRow(world: World, body: Body, programmeId: string, wanted: More) {
  const { state = "adopted", inForceFrom = "2024-01-01", until, number = 1, reviewDay } = wanted;
  const from = day(inForceFrom);
  const decided = {
    decided_by_id: body.id,
    decided_day: from.subtract({ days: 30 }),
    paragraph: "§ 12",
    in_force_from: from,
  };
  return {
    id: world.newId(),
    programme_id: programmeId,
    body_id: body.id,
    number,
    period_label: "2024–2027",
    state,
    created_at: world.now(),
    ...(state === "adopted" ? decided : {}),
    ...(until ? { superseded_day: day(until) } : {}),
    ...(reviewDay ? { review_day: day(reviewDay) } : {}),
  };
}

type Rows = {
  version: ReturnType<typeof versionRow>;
  areas: { id: string; version_id: string; position: number; name: string; about: string }[];
  parts: ReturnType<typeof chapterRows>["rows"];
  demands: ReturnType<typeof requirementRows>[];
};

const putRows = (world: World, { version, areas, parts, demands }: Rows) =>
  arrange(world, async (tx) => {
    await tx.insertInto("programme_version").values(version).execute();
    if (areas.length > 0) await tx.insertInto("focus_area").values(areas).execute();
    if (parts.length > 0) await tx.insertInto("programme_part").values(parts).execute();
    for (const { requirement, wording, areas: counted, bodies } of demands) {
      await tx.insertInto("requirement").values(requirement).execute();
      await tx.insertInto("requirement_wording").values(wording).execute();
      if (counted.length > 0) await tx.insertInto("requirement_area").values(counted).execute();
      if (bodies.length > 0) await tx.insertInto("requirement_body").values(bodies).execute();
    }
  });

/** A version with its chapters, areas and requirements; adopted and in force since 2024 unless said otherwise. */
export async function addVersion(world: World, body: Body, wanted: More = {}) {
  const programme = wanted.programme ?? (await addProgramme(world, body, wanted));
  const version = versionRow(world, body, programme.id, wanted);
  const versionId = version.id;
  const areas = (wanted.areas ?? usualAreas).map((name, position) => ({
    id: world.newId(),
    version_id: versionId,
    position,
    name,
    about: "",
  }));
  const placed = { world, versionId, programmeId: programme.id, body, areas };
  const made = (wanted.chapters ?? usual).map(({ heading, requirements = [] }: Chapter, at) => {
    const parts = chapterRows(placed, heading, at);
    return {
      rows: parts.rows,
      requirements: requirements.map((one, position) => requirementRows(placed, parts.section.id, one, position)),
    };
  });
  const parts = made.flatMap(({ rows }) => rows);
  const demands = made.flatMap(({ requirements }) => requirements);
  await putRows(world, { version, areas, parts, demands });
  return {
    programme,
    id: versionId,
    number: version.number,
    areas: areas.map(({ id, name }) => ({ id, name })),
    parts: parts.map(({ id, part_id, kind, heading }) => ({ id, partId: part_id, kind, heading })),
    requirements: demands.map(({ requirement, wording }) => ({
      id: requirement.id,
      wordingId: wording.id,
      text: wording.text,
    })),
  };
}
