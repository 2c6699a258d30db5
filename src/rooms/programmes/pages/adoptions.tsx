import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { KeyFigures } from "../../../ui/key-figures.tsx";
import { AdoptionTable } from "../parts/adoption-table.tsx";
import { programmeTrail } from "../parts/programme-trail.ts";
import { shownVersion } from "../parts/shown-version.ts";
import { VersionHeading } from "../parts/version-heading.tsx";
import { adoptionList } from "../queries/adoption-list.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await shownVersion(asked);
  const { world, actor, today } = asked.visit;
  return { brief, lines: show(await adoptionList(world, actor, { version: brief.id })), today };
}, "everyone");

/** Which bodies have taken the programme as their own, and which that it binds have not. */
export default function Adoptions({ loaderData: { brief, lines, today } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const companies = lines.filter(({ kind }) => kind === "company");
  const adopted = companies.filter(({ decidedDay }) => decidedDay !== null).length;
  const figures = [
    { value: `${adopted}/${companies.length}`, label: t("adoptions.companies"), note: t("adoptions.companies-note") },
  ];
  return (
    <>
      <PageTitle title={`${t("tab.adoptions")} – ${brief.title} ${brief.periodLabel}`} />
      <VersionHeading brief={brief} view="adoptions" today={today} />
      {companies.length > 0 && <KeyFigures label={t("tab.adoptions")} figures={figures} />}
      <AdoptionTable brief={brief} lines={lines} />
    </>
  );
}
