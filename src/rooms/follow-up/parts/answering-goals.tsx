import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import type { Answers } from "../queries/answers-to.ts";
import { useActivityColumns } from "./activity-columns.tsx";
import { useGoalColumns } from "./goal-columns.tsx";

/** The goals that answer a requirement, and how many more there are that the reader may not see. */
export function AnsweringGoals({ answers, heading }: { answers: Answers; heading: string }) {
  const t = useTexts("follow-up");
  return (
    <PageSection heading={heading} id="mal">
      <DataTable
        caption={heading}
        captionHidden
        rows={answers.goals}
        rowKey={({ id }) => id}
        columns={useGoalColumns(true)}
        empty={<EmptyState title={t("demand.no-goals")} />}
      />
      {answers.hiddenGoals > 0 && <p>{t("demand.hidden-goals", { count: answers.hiddenGoals })}</p>}
    </PageSection>
  );
}

type ActivitiesProps = { answers: Answers; heading: string; today: Temporal.PlainDate };

/** The activities that answer it, the same way. */
export function AnsweringActivities({ answers, heading, today }: ActivitiesProps) {
  const t = useTexts("follow-up");
  return (
    <PageSection heading={heading} id="aktiviteter">
      <DataTable
        caption={heading}
        captionHidden
        rows={answers.activities}
        rowKey={({ id }) => id}
        columns={useActivityColumns(today, true)}
        empty={<EmptyState title={t("demand.no-activities")} />}
      />
      {answers.hiddenActivities > 0 && <p>{t("demand.hidden-activities", { count: answers.hiddenActivities })}</p>}
    </PageSection>
  );
}
