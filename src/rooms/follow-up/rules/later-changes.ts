import type { ReportActivity, ReportContent, ReportGoal } from "./report-content.ts";

/** Something that is not as it was when it was handed in. `facts` names what of it differs. */
export type LaterChange = {
  kind: "goal" | "activity";
  id: string;
  title: string;
  change: "new" | "gone" | "changed";
  facts: string[];
};

type Thing = { id: string; title: string };

const goalFacts = [
  "title",
  "state",
  "health",
  "healthReason",
  "fulfilment",
  "fulfilmentReason",
  "owner",
] as const satisfies (keyof ReportGoal)[];
const activityFacts = [
  "title",
  "state",
  "health",
  "percent",
  "owner",
  "dueDay",
  "note",
  "evidence",
  "costSek",
] as const satisfies (keyof ReportActivity)[];

const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

function compare<One extends Thing>(
  kind: LaterChange["kind"],
  was: readonly One[],
  is: readonly One[],
  names: readonly (keyof One & string)[],
): LaterChange[] {
  const before = new Map(was.map((one) => [one.id, one]));
  const after = new Set(is.map(({ id }) => id));
  const moved = is.flatMap((one): LaterChange[] => {
    const old = before.get(one.id);
    if (!old) return [{ kind, id: one.id, title: one.title, change: "new", facts: [] }];
    const facts = names.filter((name) => differ(old[name], one[name]));
    return facts.length === 0 ? [] : [{ kind, id: one.id, title: one.title, change: "changed", facts }];
  });
  const gone = was.filter(({ id }) => !after.has(id));
  return [...moved, ...gone.map(({ id, title }): LaterChange => ({ kind, id, title, change: "gone", facts: [] }))];
}

const activitiesOf = ({ goals }: Pick<ReportContent, "goals">) => goals.flatMap(({ activities }) => activities);

/** What has been changed since the report was handed in: the report stands as it was, and this is shown beside it. */
export function laterChanges(frozen: Pick<ReportContent, "goals">, now: Pick<ReportContent, "goals">): LaterChange[] {
  return [
    ...compare<ReportGoal>("goal", frozen.goals, now.goals, goalFacts),
    ...compare<ReportActivity>("activity", activitiesOf(frozen), activitiesOf(now), activityFacts),
  ];
}
