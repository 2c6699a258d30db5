import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { paperFormats } from "../model.ts";
import { attestLinks } from "../rules/attest-links.ts";

/** The report as files, each with what it is for; and where whoever is given one can check it. */
export function ReportFiles({ id, frozen }: { id: string; frozen: boolean }) {
  const t = useTexts("staff-reports");
  return (
    <PageSection heading={t("paper.files")} id="filer">
      <ul>
        {paperFormats.map((format) => (
          <li key={format}>
            <a href={attestLinks.file(id, format)}>{t(`paper.file.${format}`)}</a>
            {`. ${t(`paper.note.${format}`)}`}
          </li>
        ))}
      </ul>
      <p>{t(frozen ? "paper.known" : "paper.draft")}</p>
      <p>
        <a href={attestLinks.verify()}>{t("paper.check")}</a>
      </p>
    </PageSection>
  );
}
