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
import { GoalStateTag } from "../parts/goal-state-tag.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { cityGoals } from "../queries/city-goals.ts";
import type { GoalInList } from "../queries/goal-rows.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit }) => show(await cityGoals(visit.world, visit.actor, {})));

function Under({ goals }: { goals: readonly GoalInList[] }) {
  const t = useTexts("follow-up");
  if (goals.length === 0) return <p>{t("city-goals.none-under")}</p>;
  return (
    <ul>
      {goals.map(({ id, title, state }) => (
        <li key={id}>
          <a href={followUpLinks.goal(id)}>{title}</a> {state !== "adopted" && <GoalStateTag state={state} />}
        </li>
      ))}
    </ul>
  );
}

function AddLinks() {
  const t = useTexts("follow-up");
  return (
    <>
      <ActionLink href={followUpLinks.newCityGoal("operational_area")} label={t("city-goals.add-operational_area")} />
      <ActionLink
        href={followUpLinks.newCityGoal("orientation")}
        label={t("city-goals.add-orientation")}
        kind="secondary"
      />
    </>
  );
}

/** The council's goals: each orientation goal with the goals for areas under it. */
export default function CityGoals({ loaderData: { goals, writes } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const tops = goals.filter(({ level }) => level === "orientation");
  return (
    <>
      <PageTitle title={t("city-goals.title")} />
      <PageHeading
        title={t("city-goals.title")}
        lead={t("city-goals.lead")}
        {...(writes ? { action: <AddLinks /> } : {})}
      />
      {tops.length === 0 && <EmptyState title={t("city-goals.none")} text={t("city-goals.none-text")} />}
      {tops.map((top) => (
        <PageSection
          key={top.id}
          heading={top.title}
          action={<a href={followUpLinks.goal(top.id)}>{t("city-goals.open", { title: top.title })}</a>}
        >
          <Under goals={goals.filter(({ parentId }) => parentId === top.id)} />
        </PageSection>
      ))}
    </>
  );
}
