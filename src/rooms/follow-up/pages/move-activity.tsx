import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { moveActivity } from "../commands/move-activity.ts";
import { openActivity } from "../parts/open-activity.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { neighboursOf } from "../queries/neighbours-of.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { activity } = await openActivity(asked, "plan");
  const { world, actor } = asked.visit;
  return { activity, goals: show(await neighboursOf(world, actor, { activity: activity.id })).goals };
});

export const action = form(
  async ({ visit, fields, params }) =>
    moveActivity(visit.world, visit.actor, { ...fields, activity: params.id }, visit.requestId),
  (_, { params }) => `${followUpLinks.activity(params.id ?? "")}?klart=follow-up.activity-moved`,
);

/** An activity that belongs under another goal. */
export default function MoveActivity({ loaderData: { activity, goals } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("activity.move")}
      kicker={activity.title}
      lead={t("activity.move-lead")}
      back={followUpLinks.activity(activity.id)}
      submit={t("activity.move-submit")}
      hidden={{ expectedVersion: String(activity.version) }}
    >
      <SelectField
        {...field("goal", activity.goalId)}
        label={t("activity.move-goal")}
        choices={goals.map(({ id, title, year }) => ({
          value: id,
          label: t("activity.goal-of-year", { title, year }),
        }))}
      />
    </ActPage>
  );
}
