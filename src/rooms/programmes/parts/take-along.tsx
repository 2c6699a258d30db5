import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { programmeLinks } from "../rules/programme-links.ts";

/** A version as a file: the usual two, and where the others are. */
export function TakeAlong({ brief: { slug, number } }: { brief: { slug: string; number: number } }) {
  const t = useTexts("programmes");
  return (
    <ActionRow>
      <ActionLink href={programmeLinks.export(slug, number, "pdf")} label={t("version.pdf")} kind="secondary" />
      <ActionLink href={programmeLinks.export(slug, number, "word")} label={t("version.word")} kind="secondary" />
      <ActionLink href={programmeLinks.paper(slug, number)} label={t("version.more-files")} kind="tertiary" />
    </ActionRow>
  );
}
