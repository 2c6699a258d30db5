import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { copyPlan } from "../commands/copy-plan.ts";
import { planTrail } from "../parts/plan-trail.ts";
import { copyPlanPage } from "../queries/copy-plan-page.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { yearIn } from "../rules/year-in.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit: { world, actor, today }, params, url }) => {
  const year = yearIn(url.searchParams) ?? today.year;
  return show(await copyPlanPage(world, actor, { slug: params.slug, year }));
});

export const action = form(
  async ({ visit, fields }) => copyPlan(visit.world, visit.actor, fields, visit.requestId),
  (_, { params, fields }) =>
    `${followUpLinks.plan(params.slug ?? "", Number(fields.year))}&klart=follow-up.plan-copied`,
);

type Data = PageProps<typeof loader>["loaderData"];
const isOpen = (state: string) => state === "planned" || state === "ongoing";

/** What was ticked when the form was sent; before that, what is usually wanted. */
function useChosen() {
  const { values } = useRefilled();
  return (name: string, first: string[]) => ("year" in values ? [values[name] ?? []].flat() : first);
}

function Goals({ goals }: Data) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const { error } = field("goals");
  const first = goals.filter(({ copied, state }) => !copied && state !== "ended").map(({ id }) => id);
  return (
    <CheckboxGroup
      name="goals"
      label={t("copy.goals")}
      {...(error ? { error } : {})}
      values={useChosen()("goals", first)}
      choices={goals.map(({ id, title, state, copied }) => ({
        ...{ value: id, label: title, disabled: copied },
        description: copied ? t("copy.copied") : t(`goal-state.${state}`),
      }))}
    />
  );
}

function Activities({ activities }: Data) {
  const t = useTexts("follow-up");
  const first = activities.filter(({ state }) => isOpen(state)).map(({ id }) => id);
  const told = ({ state, goalTitle: goal, dueDay }: Data["activities"][number]) =>
    t("copy.activity-is", { state: t(`state.${state}`), goal, day: dueDay.add({ years: 1 }).toString() });
  return (
    <CheckboxGroup
      name="activities"
      label={t("copy.activities")}
      description={t("copy.activities-help")}
      values={useChosen()("activities", first)}
      choices={activities.map((row) => ({ value: row.id, label: row.title, description: told(row) }))}
    />
  );
}

/** Last year's plan as the beginning of this year's. */
export default function CopyPlan({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { body, year, goals, activities } = loaderData;
  const struck = goals.flatMap(({ title, struck: texts }) => texts.map((text) => ({ title, text })));
  const title = t("copy.title", { from: year - 1, to: year });
  if (goals.length === 0) {
    const action = { href: followUpLinks.newGoal(body.slug, year), label: t("plan.add-goal") };
    return (
      <>
        <PageTitle title={title} />
        <PageHeading kicker={body.name} title={title} />
        <EmptyState title={t("copy.none", { year: year - 1 })} action={action} />
      </>
    );
  }
  return (
    <ActPage
      title={title}
      kicker={body.name}
      lead={t("copy.lead")}
      back={followUpLinks.plan(body.slug, year)}
      submit={t("copy.submit", { year })}
      hidden={{ body: body.id, year: String(year) }}
    >
      {struck.length > 0 && (
        <Notice tone="warning" title={t("copy.struck", { count: struck.length })}>
          <ul>
            {struck.map((one) => (
              <li key={one.title + one.text}>{t("copy.struck-is", one)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Goals {...loaderData} />
      {activities.length > 0 && <Activities {...loaderData} />}
    </ActPage>
  );
}
