import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { DataAge } from "../../../ui/data-age.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { commentActivity } from "../commands/comment-activity.ts";
import { ActivityHistory } from "../parts/activity-history.tsx";
import { ActivitySide } from "../parts/activity-side.tsx";
import { ActivityStateTag } from "../parts/activity-state-tag.tsx";
import { CommentForm } from "../parts/comment-form.tsx";
import { DayLeftTag } from "../parts/day-left-tag.tsx";
import { DependsOn } from "../parts/depends-on.tsx";
import { EvidenceList } from "../parts/evidence-list.tsx";
import { HealthTag } from "../parts/health-tag.tsx";
import { LaterNotice } from "../parts/later-notice.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { ServedList } from "../parts/served-list.tsx";
import { useReason } from "../parts/use-reason.ts";
import { activityPage } from "../queries/activity-page.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit, params }) => {
  const found = show(await activityPage(visit.world, visit.actor, { activity: params.id }));
  return { ...found, today: visit.today, comment: visit.world.newId() };
});

export const action = form(
  async ({ visit, fields, params }) =>
    commentActivity(visit.world, visit.actor, { ...fields, activity: params.id }, visit.requestId),
  (_, { params }) => `${followUpLinks.activity(params.id ?? "")}?klart=follow-up.comment-added#historik`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Heading({ activity, may, today }: Pick<Data, "activity" | "may" | "today">) {
  const t = useTexts("follow-up");
  const { dayOf } = useFormats();
  const { state, percent, health, dueDay, updatedAt } = activity;
  const isOpen = state === "planned" || state === "ongoing";
  const update = followUpLinks.activityPage(activity.id, "uppdatera");
  return (
    <PageHeading
      kicker={t("activity.kicker", { body: activity.bodyName, year: activity.year })}
      title={activity.title}
      meta={
        <>
          <ActivityStateTag state={state} percent={percent} />
          {isOpen && <HealthTag health={health} />}
          {isOpen && <DayLeftTag due={dueDay} today={today} />}
          <DataAge label={t("activity.told-on", { day: dayOf(updatedAt) })} iso={updatedAt.toString()} />
        </>
      }
      {...(may.update ? { action: <ActionLink href={update} label={t("update.act")} /> } : {})}
    />
  );
}

function Notices({ activity, handedIn, may }: Pick<Data, "activity" | "handedIn" | "may">) {
  const t = useTexts("follow-up");
  const reason = useReason();
  const owner = followUpLinks.activityPage(activity.id, "andra");
  return (
    <>
      {activity.ownerLeft && activity.state !== "done" && activity.state !== "stopped" && (
        <Notice tone="warning">
          <p>
            {t("owner.left-notice", { name: activity.ownerName ?? "" })}{" "}
            {may.plan && <a href={owner}>{t("owner.choose-new-link")}</a>}
          </p>
        </Notice>
      )}
      {activity.goalState === "draft" && <Notice tone="info">{t("activity.under-draft")}</Notice>}
      {activity.stoppedReason && (
        <Notice tone="info">{t("activity.stopped-because", { reason: reason(activity.stoppedReason) })}</Notice>
      )}
      <LaterNotice handedIn={handedIn} updatedAt={activity.updatedAt} />
    </>
  );
}

/** One activity: how it goes, what shows that it was done, what it is for, and all that has happened. */
export default function Activity({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { activity, life, served, history, may, comment } = loaderData;
  const change = followUpLinks.activityPage(activity.id, "andra");
  return (
    <>
      <PageTitle title={activity.title} />
      <Heading {...loaderData} />
      <Notices {...loaderData} />
      <PageColumns asideLabel={t("activity.facts")} aside={<ActivitySide activity={activity} may={may} />}>
        <PageSection
          heading={t("activity.why")}
          action={may.plan && <ActionLink href={change} label={t("activity.change")} kind="tertiary" />}
        >
          <Prose>
            <p>{activity.why}</p>
            {activity.about !== "" && <p>{activity.about}</p>}
          </Prose>
        </PageSection>
        <EvidenceList
          activity={activity.id}
          evidence={life.evidence}
          reason={activity.noEvidenceReason}
          mayAdd={may.update}
        />
        <ServedList served={served} />
        <DependsOn activity={activity.id} life={life} mayPlan={may.plan} />
        {may.comment && <CommentForm id={comment} />}
        <ActivityHistory life={life} history={history} />
      </PageColumns>
    </>
  );
}
