import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { endGoal } from "../commands/end-goal.ts";
import { openGoal } from "../parts/open-goal.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => (await openGoal(asked, "end")).goal);

export const action = form(
  async ({ visit, fields, params }) =>
    endGoal(visit.world, visit.actor, { ...fields, goal: params.id }, visit.requestId),
  (_, { params }) => `${followUpLinks.goal(params.id ?? "")}?klart=follow-up.goal-ended`,
);

/** A goal that is no longer worked for. */
export default function EndGoal({ loaderData: goal }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("goal.end")}
      kicker={goal.title}
      lead={t("goal.end-lead")}
      back={followUpLinks.goal(goal.id)}
      submit={t("goal.end-submit")}
      kind="danger"
      hidden={{ expectedVersion: String(goal.version) }}
    >
      <TextArea {...field("reason")} label={t("goal.end-reason")} rows={4} />
    </ActPage>
  );
}
