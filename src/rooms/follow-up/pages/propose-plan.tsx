import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { proposePlan } from "../commands/propose-plan.ts";
import { openPlan } from "../parts/open-plan.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { body, year, goals } = await openPlan(asked, "mayWrite");
  return { body, year, drafts: goals.filter(({ state }) => state === "draft") };
});

export const action = form(
  async ({ visit, fields }) => proposePlan(visit.world, visit.actor, fields, visit.requestId),
  (_, { params, fields }) =>
    `${followUpLinks.plan(params.slug ?? "", Number(fields.year))}&klart=follow-up.plan-proposed`,
);

/** Every draft of the year, put before the body at once. */
export default function ProposePlan({ loaderData: { body, year, drafts } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { frame } = useRefilled();
  const question = t("plan.propose-question", { count: drafts.length, year });
  return (
    <>
      <PageTitle title={question} />
      <ConfirmPage
        question={question}
        kicker={body.name}
        consequences={[t("plan.propose-seen"), t("plan.propose-decide"), t("plan.propose-back")]}
        confirm={{ label: t("plan.propose") }}
        cancel={{ href: followUpLinks.plan(body.slug, year), label: t("web:cancel") }}
        fields={{ body: body.id, year: String(year) }}
        {...frame}
      >
        <ul>
          {drafts.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </ConfirmPage>
    </>
  );
}
