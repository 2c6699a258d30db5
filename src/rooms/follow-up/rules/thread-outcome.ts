import type { ActivityState, Fulfilment } from "../model.ts";

type Answers = {
  goals: readonly { fulfilment: Fulfilment | null }[];
  activities: readonly { state: ActivityState; evidenceCount: number }[];
};

/** What came of what answers a requirement: done, shown to be done, and how the bodies have assessed their goals. */
export function threadOutcome({ goals, activities }: Answers) {
  const done = activities.filter(({ state }) => state === "done");
  const assessed = (fulfilment: Fulfilment) => goals.filter((goal) => goal.fulfilment === fulfilment).length;
  return {
    done: done.length,
    evidenced: done.filter(({ evidenceCount }) => evidenceCount > 0).length,
    open: activities.filter(({ state }) => state === "planned" || state === "ongoing").length,
    wholly: assessed("wholly"),
    partly: assessed("partly"),
    not: assessed("not"),
  };
}
