import type { World } from "../../src/platform/world.ts";

type Counts = Record<string, number>;
type Thing = { bodyId: string; year: number | null; areas: string[]; counts: string[] };

const keys =
  "goals goals_adopted goals_on_track goals_at_risk goals_off_track planned ongoing done stopped at_risk off_track done_bare".split(
    " ",
  );

async function areasBy(world: World, kind: "goal" | "activity"): Promise<Map<string, string[]>> {
  const rows =
    kind === "goal"
      ? await world.db.selectFrom("goal_area").select(["goal_id as id", "focus_area_id as area"]).execute()
      : await world.db.selectFrom("activity_area").select(["activity_id as id", "focus_area_id as area"]).execute();
  const found = new Map<string, string[]>();
  for (const { id, area } of rows) found.set(id, [...(found.get(id) ?? []), area]);
  return found;
}

/** Every goal and activity that the city sees, with what each counts as: read row by row, and not as the house counts. */
async function things(world: World): Promise<Thing[]> {
  const [goalAreas, activityAreas] = await Promise.all([areasBy(world, "goal"), areasBy(world, "activity")]);
  const goals = await world.db.selectFrom("goal").selectAll().where("level", "=", "own").execute();
  const activities = await world.db.selectFrom("activity").selectAll().execute();
  const seen = new Set(goals.filter(({ state }) => state !== "draft").map(({ id }) => id));
  const fromGoals = goals.flatMap((goal): Thing[] => {
    const { id, body_id: bodyId, year, state, health } = goal;
    if (!seen.has(id)) return [];
    const counts = ["goals", ...(state === "adopted" ? ["goals_adopted"] : [])];
    if (state !== "ended" && health !== "unknown") counts.push(`goals_${health}`);
    return [{ bodyId, year, areas: goalAreas.get(id) ?? [], counts }];
  });
  const fromActivities = activities.flatMap((activity): Thing[] => {
    const { id, body_id: bodyId, year, state, health, goal_id: goal, evidence_count: evidence } = activity;
    if (!seen.has(goal)) return [];
    const open = state === "planned" || state === "ongoing";
    const counts = [state, ...(open && (health === "at_risk" || health === "off_track") ? [health] : [])];
    if (state === "done" && evidence === 0) counts.push("done_bare");
    return [{ bodyId, year, areas: activityAreas.get(id) ?? [], counts }];
  });
  return [...fromGoals, ...fromActivities];
}

function add(into: Map<string, Counts>, place: string, counts: readonly string[]): void {
  const held = into.get(place) ?? Object.fromEntries(keys.map((key) => [key, 0]));
  for (const key of counts) held[key] = (held[key] ?? 0) + 1;
  into.set(place, held);
}

const sorted = (counted: Map<string, Counts>) => Object.fromEntries([...counted].sort());

/** The tallies as they must be, by `body year area` and (without area) `body year`. */
export async function countedTruth(world: World): Promise<Record<string, Counts>> {
  const counted = new Map<string, Counts>();
  for (const { bodyId, year, areas, counts } of await things(world)) {
    add(counted, `${bodyId} ${year}`, counts);
    for (const area of areas) add(counted, `${bodyId} ${year} ${area}`, counts);
  }
  return sorted(counted);
}

/** The tallies as they are kept. */
export async function keptTallies(world: World): Promise<Record<string, Counts>> {
  const cells = await world.db.selectFrom("follow_up_cell").selectAll().execute();
  const totals = await world.db.selectFrom("follow_up_total").selectAll().execute();
  const counted = new Map<string, Counts>();
  for (const row of [...totals, ...cells]) {
    const place = [row.body_id, row.year, ...("focus_area_id" in row ? [row.focus_area_id] : [])].join(" ");
    counted.set(place, Object.fromEntries(keys.map((key) => [key, Number(row[key as keyof typeof row])])));
  }
  return sorted(counted);
}
