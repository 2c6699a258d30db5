import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { SubSection } from "../../../ui/sub-section.tsx";
import type { ActivityInList } from "../queries/activity-rows.ts";
import type { GoalInList } from "../queries/goal-rows.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { ActivityTable } from "./activity-table.tsx";
import { GoalStateTag } from "./goal-state-tag.tsx";
import { HealthTag } from "./health-tag.tsx";
import { OwnerLine } from "./owner-line.tsx";

type GoalInPlanProps = {
  goal: GoalInList;
  activities: readonly ActivityInList[];
  today: Temporal.PlainDate;
  mayWrite: boolean;
};

/** One goal of a plan with what is done for it. */
export function GoalInPlan({ goal, activities, today, mayWrite }: GoalInPlanProps) {
  const t = useTexts("follow-up");
  const { dayOf } = useFormats();
  const judged = goal.state === "proposed" || goal.state === "adopted";
  const add = mayWrite && goal.state !== "ended";
  return (
    <SubSection
      heading={goal.title}
      href={followUpLinks.goal(goal.id)}
      meta={
        <>
          <GoalStateTag state={goal.state} />
          {judged && <HealthTag health={goal.health} />}
          <span>
            <OwnerLine owned={goal} />
          </span>
          <span>{t("activity.told-on", { day: dayOf(goal.updatedAt) })}</span>
        </>
      }
      action={
        add && (
          <ActionLink
            href={followUpLinks.goalPage(goal.id, "aktiviteter/ny")}
            label={t("plan.add-activity")}
            kind="tertiary"
          />
        )
      }
    >
      <ActivityTable
        caption={t("plan.activities-of", { title: goal.title })}
        rows={activities}
        today={today}
        empty={<p>{t("goal.no-activities")}</p>}
      />
    </SubSection>
  );
}
