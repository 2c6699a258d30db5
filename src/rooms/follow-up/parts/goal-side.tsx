import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { GoalInList } from "../queries/goal-rows.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { OwnerLine } from "./owner-line.tsx";

/** The facts of a goal: whose, when, where in the tree, when it was adopted. */
export function GoalSide({ goal }: { goal: GoalInList }) {
  const t = useTexts("follow-up");
  const { dayOf } = useFormats();
  const { parentId, parentTitle, adoptedDay, paragraph, nextReview } = goal;
  const plan = `${goal.bodyName} ${goal.year}`;
  const rows = [
    { term: t("goal.level"), value: t(`level.${goal.level}`) },
    { term: t("activity.owner"), value: <OwnerLine owned={goal} /> },
    { term: t("goal.holds"), value: t("goal.from-to", { from: goal.fromDay.toString(), to: goal.toDay.toString() }) },
    ...(goal.year === null
      ? []
      : [{ term: t("goal.plan"), value: <a href={followUpLinks.plan(goal.bodySlug, goal.year)}>{plan}</a> }]),
    ...(parentId && parentTitle
      ? [{ term: t("goal.hangs-under"), value: <a href={followUpLinks.goal(parentId)}>{parentTitle}</a> }]
      : []),
    ...(adoptedDay
      ? [{ term: t("goal.adopted"), value: [adoptedDay.toString(), paragraph].filter(Boolean).join(", ") }]
      : []),
    ...(nextReview ? [{ term: t("goal.next-review"), value: nextReview.toString() }] : []),
    { term: t("activity.told"), value: dayOf(goal.updatedAt) },
  ];
  return <SummaryList rows={rows} />;
}
