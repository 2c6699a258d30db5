import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { BasisTable } from "../parts/basis-table.tsx";
import { programmeTrail } from "../parts/programme-trail.ts";
import { shownVersion } from "../parts/shown-version.ts";
import { VersionHeading } from "../parts/version-heading.tsx";
import { basesOf } from "../queries/bases-of.ts";
import { versionParts } from "../queries/version-parts.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await shownVersion(asked);
  const { world, today } = asked.visit;
  const [parts, bases] = await Promise.all([versionParts(world.db, brief.id), basesOf(world.db, brief.id)]);
  const chapters = parts
    .map(({ id, partId, kind, heading }) => ({
      id,
      partId,
      kind,
      heading,
      bases: bases.filter((basis) => basis.partId === partId),
    }))
    .filter((part) => part.kind === "chapter" || part.bases.length > 0);
  return { brief, chapters, today, mayWrite: brief.allowed.has("write") };
}, "everyone");

/** The law each chapter rests on, and the day it was read. */
export default function StatutoryBasis({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { brief, chapters, today, mayWrite } = loaderData;
  return (
    <>
      <PageTitle title={`${t("tab.bases")} – ${brief.title} ${brief.periodLabel}`} />
      <VersionHeading brief={brief} view="bases" today={today} />
      <BasisTable brief={brief} chapters={chapters} mayWrite={mayWrite} />
    </>
  );
}
