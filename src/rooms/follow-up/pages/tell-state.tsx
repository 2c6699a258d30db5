import type { Outcome } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { tellState } from "../commands/tell-state.ts";
import { openBodyPeriod } from "../parts/open-body-period.ts";
import { periodTrail } from "../parts/period-trail.ts";
import { ShutPeriod } from "../parts/shut-period.tsx";
import { TellActivityFields } from "../parts/tell-activity-fields.tsx";
import { TellGoalFields } from "../parts/tell-goal-fields.tsx";
import { tellPage } from "../queries/tell-page.ts";
import { evidenceLinks } from "../rules/evidence-links.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { periodLinks } from "../rules/period-links.ts";
import { readRows } from "../rules/read-rows.ts";

export const handle = periodTrail;

export const loader = page(async (asked) => {
  const found = await openBodyPeriod(asked, "update");
  const { world, actor } = asked.visit;
  const { row } = found;
  return { ...found, ...show(await tellPage(world, actor, { period: row.periodId, body: row.slug })) };
});

type List = ReturnType<typeof readRows>;

/** Problems are told by the number of the row in the list that was sent; in the form each row keeps its own number. */
function atRows<T>(outcome: Outcome<T>, lists: Record<string, List>): Outcome<T> {
  if (outcome.ok || outcome.problem.kind !== "invalid") return outcome;
  const fields = outcome.problem.fields.map((fault) => {
    const [list = "", number, ...rest] = fault.path.split(".");
    const at = lists[list]?.[Number(number)]?.at;
    return at === undefined ? fault : { ...fault, path: [list, at, ...rest].join(".") };
  });
  return { ok: false, problem: { kind: "invalid", fields } };
}

export const action = form(
  async ({ visit, fields, params }) => {
    const lists = { goals: readRows(fields, "goals"), activities: readRows(fields, "activities") };
    const told = {
      period: params.id,
      body: params.slug,
      rest: fields.rest,
      goals: lists.goals.map(({ row }) => row),
      activities: lists.activities.map(({ row }) => row),
    };
    return atRows(await tellState(visit.world, visit.actor, told, visit.requestId), lists);
  },
  (_, { params }) => `${periodLinks.body(params.id ?? "", params.slug ?? "")}?klart=follow-up.state-told`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Rows({ row, goals, activities, assesses, more }: Data) {
  const t = useTexts("follow-up");
  const { values } = useRefilled();
  return (
    <>
      {goals.length > 0 && (
        <PageSection heading={t("tell.goals")}>
          {goals.map((goal, at) => (
            <TellGoalFields key={goal.id} goal={goal} at={at} assesses={assesses} />
          ))}
        </PageSection>
      )}
      {activities.length > 0 && (
        <PageSection heading={t("tell.activities")}>
          {more && <Notice tone="info">{t("tell.more", { count: activities.length })}</Notice>}
          {activities.map((activity, at) => (
            <TellActivityFields
              key={activity.id}
              activity={activity}
              at={at}
              evidenceHref={evidenceLinks.addFrom(activity.id, { period: row.periodId, body: row.slug })}
            />
          ))}
        </PageSection>
      )}
      <CheckboxField name="rest" label={t("tell.rest")} checked={Boolean(values.rest)} />
    </>
  );
}

/** All goals and activities of a body in one form: what still holds is ticked, what has changed is changed. */
export default function TellState({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { problem } = useRefilled();
  const { row, goals, activities, shut } = loaderData;
  const kicker = `${row.name}, ${t(`period.${row.kind}`)} ${row.year}`;
  if (shut !== null && problem === null) {
    const back = periodLinks.body(row.periodId, row.slug);
    return <ShutPeriod title={t("body-period.update")} kicker={kicker} shut={shut} back={back} />;
  }
  if (goals.length + activities.length === 0) {
    const action = { href: followUpLinks.plan(row.slug, row.year), label: t("tell.to-plan") };
    return (
      <>
        <PageTitle title={t("body-period.update")} />
        <PageHeading title={t("body-period.update")} kicker={kicker} />
        <EmptyState title={t("tell.nothing")} text={t("tell.nothing-text")} action={action} />
      </>
    );
  }
  return (
    <ActPage
      title={t("body-period.update")}
      kicker={kicker}
      lead={t("tell.lead")}
      back={periodLinks.body(row.periodId, row.slug)}
      submit={t("tell.save")}
    >
      <Rows {...loaderData} />
    </ActPage>
  );
}
