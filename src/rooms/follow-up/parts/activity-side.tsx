import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { ActivityPage } from "../queries/activity-page.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { OwnerLine } from "./owner-line.tsx";

function Origin({ activity: { originKind, originTitle, originAddress } }: Pick<ActivityPage, "activity">) {
  const t = useTexts("follow-up");
  const words = t("activity.origin-is", { kind: t(`origin.${originKind ?? "other"}`), title: originTitle ?? "" });
  return originAddress ? <a href={originAddress}>{words}</a> : words;
}

/** The facts of an activity: whose, when, under which goal, what it costs, what it came out of. */
export function ActivitySide({ activity, may }: Pick<ActivityPage, "activity" | "may">) {
  const t = useTexts("follow-up");
  const { number, dayOf } = useFormats();
  const { cost, funding, fundingNote, originKind, nextReview } = activity;
  const money = [
    cost === null ? null : t("activity.kronor", { amount: number(cost) }),
    funding ? t(`funding.${funding}`) : null,
    fundingNote,
  ].filter((one) => one !== null);
  const change = { href: followUpLinks.activityPage(activity.id, "andra"), label: t("activity.change-owner") };
  const move = { href: followUpLinks.activityPage(activity.id, "flytta"), label: t("activity.move") };
  const rows = [
    { term: t("activity.owner"), value: <OwnerLine owned={activity} />, ...(may.plan ? { change } : {}) },
    { term: t("activity.starts"), value: activity.startsDay.toString() },
    { term: t("activity.due"), value: activity.dueDay.toString() },
    ...(activity.doneDay ? [{ term: t("activity.done-day"), value: activity.doneDay.toString() }] : []),
    {
      term: t("activity.goal"),
      value: <a href={followUpLinks.goal(activity.goalId)}>{activity.goalTitle}</a>,
      ...(may.plan ? { change: move } : {}),
    },
    {
      term: t("activity.body"),
      value: (
        <a href={followUpLinks.plan(activity.bodySlug, activity.year)}>{`${activity.bodyName} ${activity.year}`}</a>
      ),
    },
    ...(nextReview ? [{ term: t("activity.next-review"), value: nextReview.toString() }] : []),
    ...(money.length > 0 ? [{ term: t("activity.money"), value: money.join(", ") }] : []),
    ...(originKind ? [{ term: t("activity.origin"), value: <Origin activity={activity} /> }] : []),
    { term: t("activity.told"), value: dayOf(activity.updatedAt) },
  ];
  return <SummaryList rows={rows} />;
}
