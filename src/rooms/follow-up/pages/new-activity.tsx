import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { addActivity } from "../commands/add-activity.ts";
import { ActivityFields } from "../parts/activity-fields.tsx";
import { LaterNotice } from "../parts/later-notice.tsx";
import { openGoal } from "../parts/open-goal.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { activityForm } from "../queries/activity-form.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { goal, handedIn } = await openGoal(asked, "plan");
  const { world, actor } = asked.visit;
  return { found: show(await activityForm(world, actor, { goal: goal.id })), handedIn, id: world.newId() };
});

export const action = form(
  async ({ visit, fields, params }) =>
    addActivity(visit.world, visit.actor, { ...fields, goal: params.id }, visit.requestId),
  // Back to the goal: there the list grows, and the next one is added.
  (_, { params }) => `${followUpLinks.goal(params.id ?? "")}?klart=follow-up.activity-added`,
);

/** A new activity under a goal. */
export default function NewActivity({ loaderData: { found, handedIn, id } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  return (
    <ActPage
      title={t("activity.new")}
      kicker={found.goal.title}
      back={followUpLinks.goal(found.goal.id)}
      submit={t("activity.save-new")}
      hidden={{ id }}
    >
      <LaterNotice handedIn={handedIn} updatedAt={null} />
      <ActivityFields form={found} />
    </ActPage>
  );
}
