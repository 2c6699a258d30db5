import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { bindsBody } from "../../programmes/index.ts";
import { choicesAt } from "../../register/index.ts";
import type { GoalLevel } from "../model.ts";
import { planDay } from "../rules/plan-day.ts";
import { programmeOnDay } from "./programme-on-day.ts";

export type ServedChoice = { id: string; text: string; group: string; struck: boolean };
export type FormChoices = {
  requirements: ServedChoice[];
  areas: ServedChoice[];
  parents: { id: string; title: string }[];
  people: { id: string; name: string }[];
};
type At = {
  body: { id: string; kind: string };
  level: GoalLevel;
  year: number | null;
  today: Temporal.PlainDate;
  /** What is chosen already, in force or not. */
  requirementIds: readonly string[];
  areaIds: readonly string[];
};

const above: Record<GoalLevel, GoalLevel | null> = {
  orientation: null,
  operational_area: "orientation",
  own: "operational_area",
};

/** The words of what was chosen and is in force no more: as the newest version that had it wrote it. */
async function struckChoices(db: Database, requirementIds: readonly string[], areaIds: readonly string[]) {
  const requirements = await sql<{ id: string; text: string }>`
    select distinct on (w.requirement_id) w.requirement_id as id, w.text from requirement_wording w
      join programme_version v on v.id = w.version_id
    where w.requirement_id = any(${[...requirementIds]}::uuid[]) order by w.requirement_id, v.number desc`.execute(db);
  const areas = await sql<{ id: string; text: string }>`
    select id, name as text from focus_area where id = any(${[...areaIds]}::uuid[]) order by name`.execute(db);
  const struck = (one: { id: string; text: string }) => ({ ...one, group: "", struck: true });
  return { requirements: requirements.rows.map(struck), areas: areas.rows.map(struck) };
}

async function parentsFor(db: Database, level: GoalLevel) {
  const wanted = above[level];
  if (wanted === null) return [];
  const rows = db.selectFrom("goal").select(["id", "title"]).where("level", "=", wanted);
  return rows.where("state", "in", ["proposed", "adopted"]).orderBy("created_at").execute();
}

/** What a form for a goal or an activity lets one choose among; whoever asks has made sure that the body may be read. */
export async function formChoices(db: Database, at: At): Promise<FormChoices> {
  const { body, level, year, today, requirementIds, areaIds } = at;
  const [programme, { officers: people }, parents] = await Promise.all([
    programmeOnDay(db, planDay(year, today)),
    choicesAt(db, body.id, today),
    parentsFor(db, level),
  ]);
  const chosen = programme.requirements.filter(
    (one) => requirementIds.includes(one.requirementId) || bindsBody(one, { bodyId: body.id, kind: body.kind }),
  );
  const requirements = chosen.map(({ requirementId: id, text, chapter, section }) => ({
    ...{ id, text, group: chapter ?? section, struck: false },
  }));
  const areas = programme.areas.map(({ id, name, programme: group }) => ({ id, text: name, group, struck: false }));
  const lost = (ids: readonly string[], there: readonly { id: string }[]) =>
    ids.filter((id) => !there.some((one) => one.id === id));
  const struck = await struckChoices(db, lost(requirementIds, requirements), lost(areaIds, areas));
  return {
    requirements: [...requirements, ...struck.requirements],
    areas: [...areas, ...struck.areas],
    ...{ parents, people },
  };
}
