import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { addGoal } from "../commands/add-goal.ts";
import { GoalFields } from "../parts/goal-fields.tsx";
import { mayWriteGoals } from "../parts/may-write-goals.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { goalForm } from "../queries/goal-form.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit, params, url }) => {
  const asked = { slug: params.slug, year: url.searchParams.get("ar") };
  const found = show(await goalForm(visit.world, visit.actor, asked));
  mayWriteGoals(visit, found);
  return { found, id: visit.world.newId(), requirement: url.searchParams.get("krav") };
});

export const action = form(
  async ({ visit, fields }) => addGoal(visit.world, visit.actor, fields, visit.requestId),
  ({ id }) => `${followUpLinks.goal(id)}?klart=follow-up.goal-added`,
);

/** A new goal of a body's own for a year: a draft until it is proposed. */
export default function NewGoal({ loaderData: { found, id, requirement } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { body, year } = found;
  return (
    <ActPage
      title={t("goal.new")}
      kicker={t("plan.kicker", { body: body.name, year })}
      lead={t("goal.new-lead")}
      back={followUpLinks.plan(body.slug, year ?? undefined)}
      submit={t("goal.save-draft")}
      hidden={{ id, body: body.id, year: String(year), level: "own" }}
    >
      <GoalFields form={found} requirement={requirement} />
    </ActPage>
  );
}
