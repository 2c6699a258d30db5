import { type ActivityState, activityStates, type Health, healths } from "../model.ts";

/** How a plan is narrowed by its address. */
export type PlanFilter = {
  text: string;
  state: ActivityState | null;
  health: Health | null;
  area: string | null;
  /** Only what is open after its day. */
  late: boolean;
  /** Only what the reader owns. */
  mine: boolean;
};

const yes = "ja";

export function readPlanFilter(query: URLSearchParams): PlanFilter {
  const text = (query.get("q") ?? "").trim().slice(0, 200);
  const state = activityStates.find((one) => one === query.get("lage")) ?? null;
  const health = healths.find((one) => one === query.get("halsa")) ?? null;
  const area = query.get("omrade") || null;
  return { text, state, health, area, late: query.get("sena") === yes, mine: query.get("mina") === yes };
}

/** Whether anything narrows. */
export const narrows = ({ text, state, health, area, late, mine }: PlanFilter): boolean =>
  text !== "" || state !== null || health !== null || area !== null || late || mine;

type Activity = {
  title: string;
  goalId: string;
  state: ActivityState;
  health: Health;
  ownerId: string | null;
  dueDay: Temporal.PlainDate;
};
type Goal = { id: string; title: string; areaIds: readonly string[] };

/** The goals that are left and their activities: a goal is left when an activity of its is, or its own words are sought and found. */
export function filterPlan<G extends Goal, A extends Activity>(
  plan: { goals: readonly G[]; activities: readonly A[] },
  filter: PlanFilter,
  { today, me }: { today: Temporal.PlainDate; me: string | null },
): { goal: G; activities: A[] }[] {
  const { text, state, health, area, late, mine } = filter;
  const sought = text.toLocaleLowerCase("sv");
  const has = (title: string) => title.toLocaleLowerCase("sv").includes(sought);
  const isOpen = (one: A) => one.state === "planned" || one.state === "ongoing";
  const fits = (one: A) =>
    (state === null || one.state === state) &&
    (health === null || one.health === health) &&
    (!late || (isOpen(one) && Temporal.PlainDate.compare(one.dueDay, today) < 0)) &&
    (!mine || (me !== null && one.ownerId === me));
  const byGoal = Map.groupBy(plan.activities.filter(fits), ({ goalId }) => goalId);
  const onlyActivities = state !== null || health !== null || late || mine;
  return plan.goals.flatMap((goal) => {
    if (area !== null && !goal.areaIds.includes(area)) return [];
    const all = byGoal.get(goal.id) ?? [];
    const activities = text === "" || has(goal.title) ? all : all.filter(({ title }) => has(title));
    const stays = activities.length > 0 || (!onlyActivities && (text === "" || has(goal.title)));
    return stays ? [{ goal, activities }] : [];
  });
}
