import { RichTextField } from "../../../platform/paper/web/rich-text-field.tsx";
import type { ViewpointChoices } from "../../../platform/paper/web/viewpoint-choices.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { ReportFacts } from "../queries/report-page.ts";
import type { SectionPart } from "../queries/report-parts.ts";
import { reportLinks } from "../rules/report-links.ts";

type SectionFieldProps = {
  facts: ReportFacts;
  section: SectionPart;
  viewpoints: ViewpointChoices;
  /** What the house writes after the text by itself. */
  prose: string;
};

/** The running text of a section, which saves by itself where the page has its script. */
export function SectionField({ facts, section, viewpoints, prose }: SectionFieldProps) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const { value, ...refilled } = field("content");
  const save = { action: reportLinks.autosave(facts.id, section.id), version: section.version };
  return (
    <>
      <RichTextField
        {...refilled}
        label={t("section.text")}
        value={value ?? section.content}
        viewpoints={viewpoints}
        save={save}
        {...(section.mandatory && section.kind !== "preparation" ? {} : { optional: t("web:optional") })}
      />
      {section.kind === "preparation" && (
        <Notice tone="info" title={t("section.prose-title")}>
          <p>{prose === "" ? t("section.no-prose") : prose}</p>
          <p>
            <a href={reportLinks.preparation(facts.id)}>{t("section.to-steps")}</a>
          </p>
        </Notice>
      )}
    </>
  );
}
