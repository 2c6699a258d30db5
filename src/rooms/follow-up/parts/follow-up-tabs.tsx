import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { TabsNav } from "../../../ui/tabs-nav.tsx";
import type { OwnBody } from "../queries/own-bodies.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

type FollowUpTabsProps = {
  bodies: readonly OwnBody[];
  /** The slug of the body that is shown. */
  current: string | null;
  year: number;
  seesCity: boolean;
};

/** The ways on from the list of what to do: one's other bodies, the plan, the council's goals, the city's picture. */
export function FollowUpTabs({ bodies, current, year, seesCity }: FollowUpTabsProps) {
  const t = useTexts("follow-up");
  const tabs = bodies.map(({ slug, name }) => ({
    ...{ href: followUpLinks.todoOf(slug, year), label: name, current: slug === current },
  }));
  return (
    <PageSection heading={t("todo.more")} id="mer">
      {tabs.length > 1 && <TabsNav label={t("todo.bodies")} tabs={tabs} />}
      <ActionRow>
        {current && <ActionLink href={followUpLinks.plan(current, year)} label={t("todo.see-plan")} kind="secondary" />}
        {current && (
          <ActionLink
            href={followUpLinks.plan(current, year + 1)}
            label={t("todo.next-plan", { year: year + 1 })}
            kind="secondary"
          />
        )}
        <ActionLink href={followUpLinks.cityGoals} label={t("city-goals.title")} kind="secondary" />
        {seesCity && <ActionLink href={followUpLinks.picture(year)} label={t("todo.picture")} kind="secondary" />}
      </ActionRow>
    </PageSection>
  );
}
