import { forbidden } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { writeProgramme } from "../actions.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { shownVersion } from "../parts/shown-version.ts";
import { VersionActs } from "../parts/version-acts.tsx";
import { VersionCourse } from "../parts/version-course.tsx";
import { VersionFacts } from "../parts/version-facts.tsx";
import { VersionHeading } from "../parts/version-heading.tsx";
import { VersionNotices } from "../parts/version-notices.tsx";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await shownVersion(asked);
  if (!brief.own) show(forbidden());
  const { actor, today } = asked.visit;
  return { brief, today, mayChange: brief.state !== "rejected" && can(actor, writeProgramme, brief.bodyId) };
});

/** How far a version has come, what was decided, and what can be noted now. */
export default function Decisions({ loaderData: { brief, today, mayChange } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  return (
    <>
      <PageTitle title={`${t("tab.decisions")} – ${brief.title} ${brief.periodLabel}`} />
      <VersionHeading brief={brief} view="decisions" today={today} />
      <VersionNotices brief={brief} />
      <PageColumns asideLabel={t("version.facts")} aside={<VersionFacts brief={brief} />}>
        <PageSection heading={t("course.label")}>
          <VersionCourse state={brief.state} />
        </PageSection>
        <PageSection heading={t("version.acts")}>
          <VersionActs brief={brief} mayChange={mayChange} />
        </PageSection>
      </PageColumns>
    </>
  );
}
