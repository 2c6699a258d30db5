import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { changeActivity } from "../commands/change-activity.ts";
import { ActivityFields } from "../parts/activity-fields.tsx";
import { LaterNotice } from "../parts/later-notice.tsx";
import { openActivity } from "../parts/open-activity.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { activityForm } from "../queries/activity-form.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { activity, handedIn } = await openActivity(asked, "plan");
  const { world, actor } = asked.visit;
  return { activity, handedIn, found: show(await activityForm(world, actor, { activity: activity.id })) };
});

export const action = form(
  async ({ visit, fields, params }) =>
    changeActivity(visit.world, visit.actor, { ...fields, activity: params.id }, visit.requestId),
  (_, { params }) => `${followUpLinks.activity(params.id ?? "")}?klart=follow-up.activity-changed`,
);

/** What is written about an activity, changed. */
export default function ChangeActivity({ loaderData: { activity, found, handedIn } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  return (
    <ActPage
      title={t("activity.change")}
      kicker={activity.title}
      back={followUpLinks.activity(activity.id)}
      submit={t("activity.save")}
      hidden={{ expectedVersion: String(activity.version) }}
    >
      <LaterNotice handedIn={handedIn} updatedAt={null} />
      <ActivityFields form={found} />
    </ActPage>
  );
}
