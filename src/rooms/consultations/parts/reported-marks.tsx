import { shorten } from "../../../kernel/shorten.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import type { ToldAnswer } from "../rules/told-answer.ts";

const most = 300;

/** What the file holds and its text does not show: tracked changes, comments, hidden text, older mail. */
export function ReportedMarks({ told: { reported, warnings } }: { told: ToldAnswer }) {
  const t = useTexts("consultations");
  if (reported.length + warnings.length === 0) return null;
  return (
    <PageSection heading={t("upload.reported")} id="i-filen">
      {warnings.map((warning) => (
        <Notice key={warning} tone="warning">
          {t(`files:${warning}`)}
        </Notice>
      ))}
      <DataTable
        caption={t("upload.reported")}
        captionHidden
        rows={reported.map((mark, at) => ({ ...mark, at }))}
        rowKey={({ at }) => String(at)}
        empty={null}
        columns={[
          {
            key: "what",
            header: t("upload.mark"),
            primary: true,
            cell: ({ what }) => t(`upload.reported-kind.${what}`),
          },
          { key: "text", header: t("upload.mark-text"), cell: ({ text }) => shorten(text, most) },
          {
            key: "who",
            header: t("upload.mark-who"),
            cell: ({ author, day }) => [author, day].filter(Boolean).join(", ") || "–",
          },
        ]}
      />
    </PageSection>
  );
}
