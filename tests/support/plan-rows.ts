import type { Insertable } from "kysely";
import type { Tx } from "../../src/platform/database/connect.ts";
import type { ActivityTable, GoalTable } from "../../src/platform/database/tables.ts";
import type { World } from "../../src/platform/world.ts";
import { refreshYear } from "../../src/rooms/follow-up/index.ts";
import type { Body, Person } from "./cast.ts";
import { arrange } from "./world.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

type Named = { id: string };
/** What a thing is counted under and what it answers. */
type Serves = { areas?: readonly Named[]; requirements?: readonly Named[] };

async function serve(
  world: World,
  tx: Tx,
  kind: "goal" | "activity",
  id: string,
  { areas = [], requirements = [] }: Serves,
) {
  const owner = { id: world.newId, of: kind === "goal" ? { goal_id: id } : { activity_id: id } };
  const areaRows = areas.map((area) => ({ id: owner.id(), ...owner.of, focus_area_id: area.id }));
  const requirementRows = requirements.map((one) => ({ id: owner.id(), ...owner.of, requirement_id: one.id }));
  if (areaRows.length > 0) await tx.insertInto(`${kind}_area`).values(areaRows).execute();
  if (requirementRows.length > 0) await tx.insertInto(`${kind}_requirement`).values(requirementRows).execute();
}

type GoalSpec = Serves & {
  title?: string;
  year?: number;
  state?: "draft" | "proposed" | "adopted" | "ended";
  health?: "unknown" | "on_track" | "at_risk" | "off_track";
};

function goalRow(
  world: World,
  body: Body,
  spec: GoalSpec,
): Insertable<GoalTable> & { id: string; year: number; title: string } {
  const { title = "Öva krisledningen", year = 2026, state = "adopted", health = "on_track" } = spec;
  const at = world.now();
  return {
    ...{ id: world.newId(), body_id: body.id, level: "own", year, title, about: "", state, health },
    ...{ from_day: day(`${year}-01-01`), to_day: day(`${year}-12-31`), updated_at: at, created_at: at },
    adopted_day: state === "adopted" || state === "ended" ? day(`${year}-01-15`) : null,
    proposed_at: state === "draft" ? null : at,
    ...(state === "ended" ? { ended_day: day(`${year}-02-01`), ended_reason: "Ändrat läge" } : {}),
  };
}

/** A body's own goal; adopted and on track unless something else is said. */
export async function addGoal(world: World, body: Body, spec: GoalSpec = {}) {
  const row = goalRow(world, body, spec);
  await arrange(world, async (tx) => {
    await tx.insertInto("goal").values(row).execute();
    await serve(world, tx, "goal", row.id, spec);
    await refreshYear(tx, body.id, row.year, world.newId);
  });
  return { id: row.id, title: row.title, year: row.year, body };
}
export type AddedGoal = Awaited<ReturnType<typeof addGoal>>;

type ActivitySpec = Serves & {
  title?: string;
  state?: "planned" | "ongoing" | "done" | "stopped";
  health?: "unknown" | "on_track" | "at_risk" | "off_track";
  due?: string;
  updated?: string;
  evidence?: number;
  noEvidence?: string;
  owner?: Person;
};

function activityRow(world: World, { id: goal_id, year, body }: AddedGoal, spec: ActivitySpec) {
  const { title = "Håll en övning", state = "ongoing", health = "on_track", evidence = 0, noEvidence = null } = spec;
  const at = spec.updated ? Temporal.Instant.from(`${spec.updated}T08:00:00Z`) : world.now();
  return {
    ...{ id: world.newId(), body_id: body.id, goal_id, year, title, about: "", why: "", state, health },
    ...{ starts_day: day(`${year}-01-01`), due_day: day(spec.due ?? `${year}-12-31`) },
    ...{ owner_id: spec.owner?.id ?? null, updated_at: at, created_at: at },
    done_day: state === "done" ? day(`${year}-03-01`) : null,
    stopped_reason: state === "stopped" ? "Behövs inte" : null,
    ...{ no_evidence_reason: noEvidence, evidence_count: evidence },
  } satisfies Insertable<ActivityTable>;
}

/** An activity under a goal; under way and due at the year's end unless something else is said. */
export async function addActivity(world: World, goal: AddedGoal, spec: ActivitySpec = {}) {
  const row = activityRow(world, goal, spec);
  await arrange(world, async (tx) => {
    await tx.insertInto("activity").values(row).execute();
    await serve(world, tx, "activity", row.id, spec);
    await refreshYear(tx, goal.body.id, goal.year, world.newId);
  });
  return { id: row.id, title: row.title };
}
