import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { adoptPlan } from "../commands/adopt-plan.ts";
import { DecisionFields } from "../parts/decision-fields.tsx";
import { openPlan } from "../parts/open-plan.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async (asked) => {
  const { body, year, goals } = await openPlan(asked, "mayAdopt");
  const count = (state: string) => goals.filter((goal) => goal.state === state).length;
  return { body, year, proposed: goals.filter(({ state }) => state === "proposed"), drafts: count("draft") };
});

export const action = form(
  async ({ visit, fields }) => adoptPlan(visit.world, visit.actor, fields, visit.requestId),
  (_, { params, fields }) =>
    `${followUpLinks.plan(params.slug ?? "", Number(fields.year))}&klart=follow-up.plan-adopted`,
);

/** That the body has adopted its plan for the year. */
export default function AdoptPlan({ loaderData: { body, year, proposed, drafts } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  return (
    <ActPage
      title={t("plan.adopt", { year })}
      kicker={body.name}
      lead={t("plan.adopt-lead", { count: proposed.length })}
      back={followUpLinks.plan(body.slug, year)}
      submit={t("plan.adopt-submit")}
      hidden={{ body: body.id, year: String(year) }}
    >
      {drafts > 0 && <Notice tone="warning">{t("plan.drafts-stay", { count: drafts })}</Notice>}
      <ul>
        {proposed.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <DecisionFields />
    </ActPage>
  );
}
