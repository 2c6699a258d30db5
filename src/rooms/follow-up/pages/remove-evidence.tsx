import { missing, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { removeEvidence } from "../commands/remove-evidence.ts";
import { openActivity } from "../parts/open-activity.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { activity, life } = await openActivity(asked, "update");
  const one = life.evidence.find(({ id, removedAt }) => id === asked.params.evidenceId && removedAt === null);
  return { activity, evidence: show(one ? ok(one) : missing("follow-up:problem.evidence-missing")) };
});

export const action = form(
  async ({ visit, fields, params }) => {
    const given = { ...fields, activity: params.id, evidence: params.evidenceId };
    return removeEvidence(visit.world, visit.actor, given, visit.requestId);
  },
  (_, { params }) => `${followUpLinks.activity(params.id ?? "")}?klart=follow-up.evidence-removed#underlag`,
);

/** Evidence that was wrong, taken away with a reason. */
export default function RemoveEvidence({ loaderData: { activity, evidence } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("evidence.remove", { title: evidence.title })}
      kicker={activity.title}
      lead={t("evidence.remove-lead")}
      back={followUpLinks.activity(activity.id)}
      submit={t("evidence.remove-submit")}
      kind="danger"
    >
      <TextArea {...field("reason")} label={t("evidence.remove-reason")} rows={3} />
    </ActPage>
  );
}
