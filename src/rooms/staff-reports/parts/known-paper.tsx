import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { KnownPaper as Known } from "../queries/verify-paper.ts";
import { attestName } from "../rules/attest-name.ts";

/** What was decided on it, as far as it has come. */
function useDecision({ state, decidedBy, decidedDay }: Known): string {
  const t = useTexts("staff-reports");
  if (decidedDay && decidedBy) return t("verify.decided", { by: decidedBy, day: decidedDay.toString() });
  return t(state === "ended" ? "verify.ended" : "verify.not-decided");
}

function Attests({ attests }: Pick<Known, "attests">) {
  const t = useTexts("staff-reports");
  const { moment } = useFormats();
  return (
    <DataTable
      caption={t("verify.attests")}
      captionHidden
      rows={attests}
      rowKey={({ name, at }) => `${name} ${at}`}
      columns={[
        { key: "name", header: t("attest.column.name"), primary: true, cell: attestName },
        { key: "at", header: t("attest.column.at"), nowrap: true, cell: ({ at }) => moment(at) },
        {
          key: "method",
          header: t("attest.column.method"),
          cell: ({ method }) => t(`attest.method.${method}`, { method }),
        },
      ]}
      empty={<EmptyState title={t("verify.no-attests")} />}
    />
  );
}

/** A file that was made here: what it is, how far it has come, who stands behind it. */
export function KnownPaper({ paper }: { paper: Known }) {
  const t = useTexts("staff-reports");
  const { moment } = useFormats();
  const { version, latest, voided, format } = paper;
  const newer = latest > version;
  const rows = [
    { term: t("verify.title"), value: paper.title },
    { term: t("verify.number"), value: `${paper.number}, ${paper.body}` },
    { term: t("verify.version"), value: t("verify.version-of", { version, latest }) },
    { term: t("verify.format"), value: t(`verify.format-is.${format}`) },
    { term: t("verify.decision"), value: useDecision(paper) },
    { term: t("verify.made"), value: moment(paper.madeAt) },
  ];
  return (
    <>
      <Notice tone="success" title={t("verify.known")} live>
        {t("verify.known-text")}
      </Notice>
      {newer && (
        <Notice tone="warning" title={t("verify.newer")}>
          {t("verify.newer-text", { latest })}
        </Notice>
      )}
      {voided && <Notice tone="warning">{t("verify.voided")}</Notice>}
      <SummaryList rows={rows} />
      <PageSection heading={t("verify.attests")}>
        <Attests attests={paper.attests} />
      </PageSection>
    </>
  );
}
