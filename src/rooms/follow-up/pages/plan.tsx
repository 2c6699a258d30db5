import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { GoalInPlan } from "../parts/goal-in-plan.tsx";
import { PlanFilterForm } from "../parts/plan-filter-form.tsx";
import { PlanTools } from "../parts/plan-tools.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { PlanYears } from "../parts/plan-years.tsx";
import { SuccessionNotice } from "../parts/succession-notice.tsx";
import { planPage } from "../queries/plan-page.ts";
import { filterPlan, narrows, readPlanFilter } from "../rules/filter-plan.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { planNextStep } from "../rules/plan-next-step.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit: { world, actor, today }, params, url }) => {
  const found = show(await planPage(world, actor, { slug: params.slug, year: url.searchParams.get("ar") }));
  const filter = readPlanFilter(url.searchParams);
  const me = actor.kind === "person" ? actor.id : null;
  const rows = filterPlan(found, filter, { today, me });
  const inState = (wanted: string) => found.goals.filter(({ state }) => state === wanted).length;
  const counts = { goals: found.goals.length, drafts: inState("draft"), proposed: inState("proposed") };
  const step = planNextStep({ ...found, ...counts, overdue: 0, unanswered: 0, goalsWithout: 0 });
  return { ...found, rows, filter, step, today };
});

type Data = PageProps<typeof loader>["loaderData"];

function Heading({ body, year, step, mayWrite, activities }: Data) {
  const t = useTexts("follow-up");
  const acts = {
    begin: { href: followUpLinks.newGoal(body.slug, year), label: t("plan.add-goal") },
    propose: { href: followUpLinks.proposePlan(body.slug, year), label: t("plan.propose") },
    adopt: { href: followUpLinks.adoptPlan(body.slug, year), label: t("plan.adopt-act") },
  };
  const next = step === "propose" || step === "adopt" || step === "begin" ? acts[step] : mayWrite ? acts.begin : null;
  const count = activities.length;
  return (
    <PageHeading
      kicker={t("plan.kicker-year", { year })}
      title={t("plan.title", { body: body.name })}
      meta={
        <>
          {body.adoptedDay ? (
            <StatusTag
              tone="success"
              label={t("plan.adopted-on", { day: body.adoptedDay.toString(), paragraph: body.paragraph ?? "" })}
            />
          ) : (
            <StatusTag tone="warning" label={t("plan.not-adopted")} />
          )}
          <span>{t("plan.counts", { count })}</span>
        </>
      }
      {...(next ? { action: <ActionLink {...next} /> } : {})}
    />
  );
}

function Tree({ body, year, rows, filter, today, mayWrite }: Data) {
  const t = useTexts("follow-up");
  if (rows.length === 0) {
    const clear = { href: followUpLinks.plan(body.slug, year), label: t("plan.show-all") };
    return narrows(filter) ? (
      <EmptyState title={t("plan.none-found")} action={clear} />
    ) : (
      <EmptyState title={t("plan.none", { year })} text={t("plan.none-text")} />
    );
  }
  const branches = [...Map.groupBy(rows, ({ goal }) => goal.parentTitle ?? "")];
  return branches.map(([parent, goals]) => (
    <PageSection key={parent} heading={parent === "" ? t("plan.no-parent") : parent}>
      {goals.map(({ goal, activities }) => (
        <GoalInPlan key={goal.id} goal={goal} activities={activities} today={today} mayWrite={mayWrite} />
      ))}
    </PageSection>
  ));
}

/** A body's plan for a year: under each of the council's goals its own, and what is done for them. */
export default function Plan({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { body, year, filter, areas, activities, rows, mayWrite, step, goals } = loaderData;
  const found = rows.reduce((sum, one) => sum + one.activities.length, 0);
  const more = mayWrite && step !== "begin" && step !== "none" && goals.length > 0;
  return (
    <>
      <PageTitle title={t("plan.page-title", { body: body.name, year })} />
      <Heading {...loaderData} />
      <SuccessionNotice body={body} year={year} mayWrite={mayWrite} />
      <PlanYears body={body} year={year} />
      {(narrows(filter) || activities.length > 5) && (
        <PlanFilterForm slug={body.slug} year={year} filter={filter} areas={areas} found={found} />
      )}
      {more && <ActionLink href={followUpLinks.newGoal(body.slug, year)} label={t("plan.add-goal")} kind="secondary" />}
      <Tree {...loaderData} />
      {mayWrite && <PlanTools slug={body.slug} year={year} />}
    </>
  );
}
