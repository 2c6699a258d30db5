import { PaperView } from "../../../platform/paper/web/paper-view.tsx";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { addressOf } from "../parts/address-of.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { versionAsPaper } from "../queries/version-as-paper.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async ({ visit, params }) => {
  const { paper } = show(await versionAsPaper(visit.world, visit.actor, { slug: params.slug, number: params.number }));
  const [slug, number] = addressOf(params);
  return { paper, slug, number };
}, "everyone");

/** A version as a document of its own, to read, print or take along. It is in Swedish, as it was decided. */
export default function VersionPaper({ loaderData: { paper, slug, number } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const formats = ["pdf", "arkiv", "word", "markdown"] as const;
  return (
    <>
      <PageTitle title={paper.title} />
      <ActionRow>
        {formats.map((format) => (
          <ActionLink
            key={format}
            href={programmeLinks.export(slug, number, format)}
            label={t(`paper.file.${format}`)}
            kind="secondary"
          />
        ))}
        <ActionLink href={programmeLinks.version(slug, number)} label={t("paper.back")} kind="tertiary" />
      </ActionRow>
      <PaperView paper={paper} />
    </>
  );
}
