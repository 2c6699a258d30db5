import { BlocksView } from "../../../platform/paper/web/blocks-view.tsx";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import type { SectionPart } from "../queries/report-parts.ts";
import type { textBlocks } from "../queries/text-blocks.ts";

/** What somebody else has saved while one wrote, to take over what is wanted of it, or to keep as it is. */
export function OthersText({ section, blocks }: { section: SectionPart; blocks: ReturnType<typeof textBlocks> }) {
  const t = useTexts("staff-reports");
  const { moment } = useFormats();
  const at = moment(Temporal.Instant.from(section.at));
  return (
    <PageSection heading={t("section.others", { name: section.by ?? t("section.somebody"), at })} id="andras-text">
      <p>{t("section.others-text")}</p>
      <Prose>
        <BlocksView blocks={blocks} headingLevel={3} showViewpoints />
      </Prose>
      <ActionLink href="" label={t("section.keep-others")} kind="secondary" />
    </PageSection>
  );
}
