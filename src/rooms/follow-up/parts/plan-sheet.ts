import type { Texts } from "../../../platform/texts/texts.ts";
import type { PlanExport } from "../queries/plan-export.ts";
import { type PlanColumn, planColumns } from "../rules/plan-columns.ts";

type Cells = Partial<Record<PlanColumn, string>>;

/** A body's plan as the rows of a sheet that can be read in again: goals first, each by its id and version. */
export function planSheet({ plan, names }: PlanExport, t: Texts): string[][] {
  const listed = (ids: readonly string[], known: ReadonlyMap<string, string>) =>
    ids.map((id) => known.get(id) ?? id).join(" | ");
  const alike = Map.groupBy(plan.goals, ({ set }) => set.title);
  const goalName = (id: string) => {
    const title = plan.goals.find((goal) => goal.id === id)?.set.title ?? id;
    return (alike.get(title)?.length ?? 0) > 1 ? id : title;
  };
  const goals = plan.goals.map(
    ({ id, version, ownerEmail, requirements, areas, set }): Cells => ({
      ...{
        kind: t("import.kind.goal"),
        goal: names.parents.get(set.parent_id ?? "") ?? "",
        title: set.title,
        about: set.about,
      },
      ...{ areas: listed(areas, names.areas), requirements: listed(requirements, names.requirements) },
      ...{ ownerRole: set.owner_role ?? "", owner: ownerEmail ?? "", starts: set.from_day, due: set.to_day },
      ...{ id, version: String(version) },
    }),
  );
  const activities = plan.activities.map(
    ({ id, version, ownerEmail, requirements, areas, set }): Cells => ({
      ...{
        kind: t("import.kind.activity"),
        goal: goalName(set.goal_id),
        title: set.title,
        about: set.about,
        why: set.why,
      },
      ...{ areas: listed(areas, names.areas), requirements: listed(requirements, names.requirements) },
      ...{ ownerRole: set.owner_role ?? "", owner: ownerEmail ?? "", starts: set.starts_day, due: set.due_day },
      ...{ state: t(`state.${set.state}`), health: t(`health.${set.health}`), percent: set.percent?.toString() ?? "" },
      ...{ doneDay: set.done_day ?? "", reason: set.no_evidence_reason ?? set.stopped_reason ?? "" },
      ...{ cost: set.cost_sek?.toString() ?? "", funding: set.funding ? t(`funding.${set.funding}`) : "" },
      ...{ fundingNote: set.funding_note ?? "", id, version: String(version) },
    }),
  );
  return [...goals, ...activities].map((cells) => planColumns.map((column) => cells[column] ?? ""));
}
