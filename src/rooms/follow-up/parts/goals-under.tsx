import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import type { GoalInList } from "../queries/goal-rows.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { GoalStateTag } from "./goal-state-tag.tsx";
import { HealthTag } from "./health-tag.tsx";

/** The goals that hang under one of the council's, the newest year first, as far as the reader may see. */
export function GoalsUnder({ goals }: { goals: readonly GoalInList[] }) {
  const t = useTexts("follow-up");
  const rows = goals.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return (
    <PageSection heading={t("goal.under")} id="under">
      <DataTable
        caption={t("goal.under")}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t("goal.none-under")} />}
        columns={[
          {
            key: "title",
            header: t("goal.title"),
            primary: true,
            cell: ({ id, title }) => <a href={followUpLinks.goal(id)}>{title}</a>,
          },
          { key: "body", header: t("activity.body"), cell: ({ bodyName }) => bodyName },
          { key: "year", header: t("goal.year"), cell: ({ year }) => year ?? "–" },
          {
            key: "state",
            header: t("activity.state"),
            cardLabel: false,
            cell: ({ state, health }) => (
              <>
                <GoalStateTag state={state} /> {state === "adopted" && <HealthTag health={health} />}
              </>
            ),
          },
        ]}
      />
    </PageSection>
  );
}
