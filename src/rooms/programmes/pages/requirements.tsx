import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { bodyNames } from "../../organisation/index.ts";
import { PartChoices } from "../parts/part-choices.tsx";
import { programmeTrail } from "../parts/programme-trail.ts";
import { RequirementTable } from "../parts/requirement-table.tsx";
import { shownVersion } from "../parts/shown-version.ts";
import { StruckTable } from "../parts/struck-table.tsx";
import { UnclaimedNotice } from "../parts/unclaimed-notice.tsx";
import { VersionHeading } from "../parts/version-heading.tsx";
import { demandingSentences } from "../queries/demanding-sentences.ts";
import { focusAreasOf } from "../queries/focus-areas-of.ts";
import { requirementsOf } from "../queries/requirements-of.ts";
import { struckRequirements } from "../queries/struck-requirements.ts";
import { type VersionPart, versionParts } from "../queries/version-parts.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await shownVersion(asked);
  const { world, today } = asked.visit;
  const mayWrite = brief.allowed.has("write");
  const [found, areas, parts, struck] = await Promise.all([
    requirementsOf(world.db, brief.id),
    focusAreasOf(world.db, brief.id),
    mayWrite ? versionParts(world.db, brief.id) : [],
    brief.own && brief.state !== "adopted" ? struckRequirements(world.db, brief.id) : [],
  ]);
  const names = await bodyNames(world.db, [...new Set(found.flatMap(({ bodyIds }) => bodyIds))], today);
  const sentencesIn = ({ partId, content }: VersionPart) =>
    demandingSentences(
      content,
      found.flatMap((one) => (one.partId === partId ? [one.text] : [])),
    ).length;
  const requirements = found.map((one) => ({
    ...one,
    areas: areas.filter(({ id }) => one.areaIds.includes(id)).map(({ name }) => name),
    named: one.bodyIds.map((id) => names.get(id) ?? "–"),
  }));
  const places = parts.map((part) => ({ id: part.id, heading: part.heading, demanding: sentencesIn(part) }));
  return { brief, requirements, places, struck, mayWrite, today };
}, "everyone");

/** What a version demands, of whom and by when; and to those who write it, where to demand more. */
export default function Requirements({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { brief, requirements, places, struck, mayWrite, today } = loaderData;
  const unclaimed = places.filter(({ demanding }) => demanding > 0);
  return (
    <>
      <PageTitle title={`${t("tab.requirements")} – ${brief.title} ${brief.periodLabel}`} />
      <VersionHeading brief={brief} view="requirements" today={today} />
      {unclaimed.length > 0 && <UnclaimedNotice brief={brief} places={unclaimed} />}
      <RequirementTable brief={brief} rows={requirements} mayWrite={mayWrite} />
      <StruckTable brief={brief} rows={struck} mayWrite={mayWrite} />
      {mayWrite && (
        <PageSection heading={t("requirement.more")}>
          <PartChoices brief={brief} places={places} />
        </PageSection>
      )}
    </>
  );
}
