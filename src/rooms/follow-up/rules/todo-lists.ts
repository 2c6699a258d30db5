import type { Mark } from "./judge-activity.ts";
import { planNextStep } from "./plan-next-step.ts";
import { sortTodo } from "./sort-todo.ts";

type Activity = Parameters<typeof sortTodo>[0][number] & { goalId: string; ownerId: string | null };
type Goal = { id: string; state: string; nextReview: Temporal.PlainDate | null };
type Standing<A, G> = {
  activities: readonly A[];
  goals: readonly G[];
  unanswered: number;
  mayWrite: boolean;
  mayAdopt: boolean;
  /** Who asks: what is late and theirs comes before what is late. */
  me: string | null;
};

/** What a body has to do, list by list, and the step that comes first for the one who asks. */
export function todoLists<A extends Activity, G extends Goal>(standing: Standing<A, G>, today: Temporal.PlainDate) {
  const { activities, goals, unanswered, mayWrite, mayAdopt, me } = standing;
  const lists: Record<Mark, A[]> = sortTodo(activities, today);
  const served = new Set(activities.map(({ goalId }) => goalId));
  const inState = (...states: string[]) => goals.filter(({ state }) => states.includes(state));
  const bareGoals = inState("proposed", "adopted").filter(({ id }) => !served.has(id));
  const due = ({ nextReview }: Goal) => nextReview !== null && Temporal.PlainDate.compare(nextReview, today) <= 0;
  const reviewGoals = inState("proposed", "adopted").filter(due);
  const tellable = lists.overdue.filter(({ ownerId }) => mayWrite || (me !== null && ownerId === me));
  const firstLate = tellable.find(({ ownerId }) => ownerId === me) ?? tellable[0] ?? null;
  const step = planNextStep({
    ...{ mayWrite, mayAdopt, overdue: tellable.length, goals: goals.length, unanswered },
    ...{ drafts: inState("draft").length, proposed: inState("proposed").length, goalsWithout: bareGoals.length },
  });
  return { lists, bareGoals, reviewGoals, firstLate, step };
}
