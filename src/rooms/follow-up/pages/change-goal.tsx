import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { changeGoal } from "../commands/change-goal.ts";
import { GoalFields } from "../parts/goal-fields.tsx";
import { LaterNotice } from "../parts/later-notice.tsx";
import { openGoal } from "../parts/open-goal.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { goalForm } from "../queries/goal-form.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { goal, handedIn } = await openGoal(asked, "change");
  const { world, actor } = asked.visit;
  return { goal, handedIn, found: show(await goalForm(world, actor, { goal: goal.id })) };
});

export const action = form(
  async ({ visit, fields, params }) =>
    changeGoal(visit.world, visit.actor, { ...fields, goal: params.id }, visit.requestId),
  ({ again }, { params }) =>
    `${followUpLinks.goal(params.id ?? "")}?klart=follow-up.${again ? "goal-changed-again" : "goal-changed"}`,
);

/** What is written about a goal, changed. */
export default function ChangeGoal({ loaderData: { goal, found, handedIn } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  return (
    <ActPage
      title={t("goal.change")}
      kicker={goal.title}
      back={followUpLinks.goal(goal.id)}
      submit={t("goal.save")}
      hidden={{ expectedVersion: String(goal.version) }}
    >
      {goal.state === "adopted" && <Notice tone="info">{t("goal.change-adopted")}</Notice>}
      <LaterNotice handedIn={handedIn} updatedAt={null} />
      <GoalFields form={found} />
    </ActPage>
  );
}
