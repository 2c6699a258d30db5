import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { addGoal } from "../commands/add-goal.ts";
import { GoalFields } from "../parts/goal-fields.tsx";
import { mayWriteGoals } from "../parts/may-write-goals.ts";
import { cityGoals } from "../queries/city-goals.ts";
import { goalForm } from "../queries/goal-form.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: [{ href: followUpLinks.cityGoals, label: "follow-up:city-goals.title" }] };

export const loader = page(async ({ visit, url }) => {
  const { writes } = show(await cityGoals(visit.world, visit.actor, {}));
  const level = url.searchParams.get("niva") === "orientation" ? "orientation" : "operational_area";
  const found = show(await goalForm(visit.world, visit.actor, { slug: writes ?? "", level }));
  mayWriteGoals(visit, found);
  return { found, id: visit.world.newId() };
});

export const action = form(
  async ({ visit, fields }) => addGoal(visit.world, visit.actor, fields, visit.requestId),
  ({ id }) => `${followUpLinks.goal(id)}?klart=follow-up.goal-added`,
);

/** A new goal of the council's, on one of its two levels. */
export default function NewCityGoal({ loaderData: { found, id } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { body, level } = found;
  return (
    <ActPage
      title={t(`city-goals.new-${level}`)}
      lead={t("city-goals.new-lead")}
      back={followUpLinks.cityGoals}
      submit={t("goal.save-draft")}
      hidden={{ id, body: body.id, level }}
    >
      <GoalFields form={found} />
    </ActPage>
  );
}
