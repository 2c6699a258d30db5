import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { addTemplate } from "../commands/add-template.ts";
import { openGoal } from "../parts/open-goal.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { RecurringFields } from "../parts/recurring-fields.tsx";
import { activityForm } from "../queries/activity-form.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { recurringLinks } from "../rules/recurring-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { goal } = await openGoal(asked, "plan");
  const { world, actor } = asked.visit;
  const { choices } = show(await activityForm(world, actor, { goal: goal.id }));
  return { goal, people: choices.people, id: world.newId() };
});

export const action = form(
  async ({ visit, fields, params }) =>
    addTemplate(visit.world, visit.actor, { ...fields, goal: params.id }, visit.requestId),
  ({ id }) => `${recurringLinks.one(id)}?klart=follow-up.recurring-added`,
);

/** Something that comes back, under a goal. */
export default function NewRecurring({ loaderData: { goal, people, id } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  return (
    <ActPage
      title={t("recurring.new")}
      kicker={goal.title}
      lead={t("recurring.lead")}
      back={followUpLinks.goal(goal.id)}
      submit={t("recurring.save-new")}
      hidden={{ id }}
    >
      <RecurringFields people={people} stored={null} year={goal.year ?? 0} />
    </ActPage>
  );
}
