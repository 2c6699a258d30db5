import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { assessGoal } from "../commands/assess-goal.ts";
import { healths } from "../model.ts";
import { LaterNotice } from "../parts/later-notice.tsx";
import { openGoal } from "../parts/open-goal.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { goal, handedIn } = await openGoal(asked, "assess");
  return { goal, handedIn };
});

export const action = form(
  async ({ visit, fields, params }) =>
    assessGoal(visit.world, visit.actor, { ...fields, goal: params.id }, visit.requestId),
  (_, { params }) => `${followUpLinks.goal(params.id ?? "")}?klart=follow-up.goal-assessed`,
);

/** How a goal goes, and when it is looked at next. */
export default function AssessGoal({ loaderData: { goal, handedIn } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("goal.assess")}
      kicker={goal.title}
      lead={t("goal.assess-now", { health: t(`health.${goal.health}`) })}
      back={followUpLinks.goal(goal.id)}
      submit={t("goal.assess-submit")}
      hidden={{ expectedVersion: String(goal.version) }}
    >
      <LaterNotice handedIn={handedIn} updatedAt={null} />
      <RadioGroup
        {...field("health", goal.health)}
        label={t("goal.health")}
        choices={healths.map((one) => ({ value: one, label: t(`health.${one}`) }))}
      />
      <TextArea
        {...field("reason", goal.healthReason ?? "")}
        label={t("goal.health-reason")}
        description={t("goal.health-reason-help")}
        rows={4}
      />
      <DateField
        {...field("nextReview", goal.nextReview?.toString() ?? "")}
        label={t("goal.next-review")}
        optional={t("web:optional")}
      />
    </ActPage>
  );
}
