import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataAge } from "../../../ui/data-age.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FormErrors } from "../../../ui/form-errors.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { proposeGoal } from "../commands/propose-goal.ts";
import { withdrawGoal } from "../commands/withdraw-goal.ts";
import { ActivityTable } from "../parts/activity-table.tsx";
import { GoalActButton } from "../parts/goal-act-button.tsx";
import { GoalActs } from "../parts/goal-acts.tsx";
import { GoalSide } from "../parts/goal-side.tsx";
import { GoalStateTag } from "../parts/goal-state-tag.tsx";
import { GoalsUnder } from "../parts/goals-under.tsx";
import { HealthTag } from "../parts/health-tag.tsx";
import { HistoryList } from "../parts/history-list.tsx";
import { LaterNotice } from "../parts/later-notice.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { ServedList } from "../parts/served-list.tsx";
import { useReason } from "../parts/use-reason.ts";
import { useTrailed } from "../parts/use-trailed.tsx";
import { goalPage } from "../queries/goal-page.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { goalNextAct } from "../rules/goal-next-act.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit: { world, actor, today }, params }) => {
  const found = show(await goalPage(world, actor, { goal: params.id }));
  const standing = { ...found.goal, activities: found.activities.length };
  return { ...found, today, next: goalNextAct(standing, found.allowed, today) };
});

export const action = form(
  async ({ visit, fields, params }) => {
    const run = fields.do === "withdraw" ? withdrawGoal : proposeGoal;
    return run(visit.world, visit.actor, { ...fields, goal: params.id }, visit.requestId);
  },
  (_, { params, fields }) =>
    `${followUpLinks.goal(params.id ?? "")}?klart=follow-up.${fields.do === "withdraw" ? "goal-withdrawn" : "goal-proposed"}`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Heading({ goal, next }: Pick<Data, "goal" | "next">) {
  const t = useTexts("follow-up");
  const { dayOf } = useFormats();
  const { updatedAt, year } = goal;
  return (
    <PageHeading
      kicker={year === null ? t("city-goals.kicker") : t("plan.kicker", { body: goal.bodyName, year })}
      title={goal.title}
      meta={
        <>
          <GoalStateTag state={goal.state} />
          {goal.state !== "draft" && goal.state !== "ended" && <HealthTag health={goal.health} />}
          <DataAge label={t("activity.told-on", { day: dayOf(updatedAt) })} iso={updatedAt.toString()} />
        </>
      }
      {...(next ? { action: <GoalActButton goal={goal} act={next} main /> } : {})}
    />
  );
}

function Notices({ goal, handedIn }: Pick<Data, "goal" | "handedIn">) {
  const t = useTexts("follow-up");
  const reason = useReason();
  const { frame } = useRefilled();
  return (
    <>
      {frame.errors.length > 0 && <FormErrors heading={frame.errorHeading} errors={frame.errors} />}
      {goal.state === "draft" && <Notice tone="info">{t("goal.is-draft")}</Notice>}
      {goal.endedReason && (
        <Notice tone="info">
          {t("goal.ended-because", { day: goal.endedDay?.toString() ?? "", reason: reason(goal.endedReason) })}
        </Notice>
      )}
      {goal.healthReason && goal.health !== "on_track" && <Notice tone="warning">{goal.healthReason}</Notice>}
      <LaterNotice handedIn={handedIn} updatedAt={goal.updatedAt} />
    </>
  );
}

/** One goal: where it stands, what is done for it, what it serves and what has happened. */
export default function Goal({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { goal, under, activities, served, history, today, allowed, next } = loaderData;
  return (
    <>
      <PageTitle title={goal.title} />
      <Heading {...loaderData} />
      <Notices {...loaderData} />
      <PageColumns asideLabel={t("activity.facts")} aside={<GoalSide goal={goal} />}>
        {goal.about !== "" && (
          <Prose>
            <p>{goal.about}</p>
          </Prose>
        )}
        {goal.level === "own" ? (
          <PageSection
            heading={t("goal.activities")}
            id="aktiviteter"
            action={allowed.has("plan") && next !== "plan" && <GoalActButton goal={goal} act="plan" main={false} />}
          >
            <ActivityTable
              caption={t("goal.activities")}
              rows={activities}
              today={today}
              empty={<EmptyState title={t("goal.no-activities")} text={t("goal.no-activities-text")} />}
            />
          </PageSection>
        ) : (
          <GoalsUnder goals={under} />
        )}
        <ServedList served={served} />
        <GoalActs {...loaderData} />
        <HistoryList entries={useTrailed(history)} />
      </PageColumns>
    </>
  );
}
