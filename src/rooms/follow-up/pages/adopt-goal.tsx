import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { adoptGoal } from "../commands/adopt-goal.ts";
import { DecisionFields } from "../parts/decision-fields.tsx";
import { openGoal } from "../parts/open-goal.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => (await openGoal(asked, "adopt")).goal);

export const action = form(
  async ({ visit, fields, params }) =>
    adoptGoal(visit.world, visit.actor, { ...fields, goal: params.id }, visit.requestId),
  (_, { params }) => `${followUpLinks.goal(params.id ?? "")}?klart=follow-up.goal-adopted`,
);

/** That the body has adopted one goal. */
export default function AdoptGoal({ loaderData: goal }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  return (
    <ActPage
      title={t("goal.adopt")}
      kicker={goal.title}
      lead={t("goal.adopt-lead", { body: goal.bodyName })}
      back={followUpLinks.goal(goal.id)}
      submit={t("goal.adopt-submit")}
      hidden={{ expectedVersion: String(goal.version) }}
    >
      <DecisionFields />
    </ActPage>
  );
}
