import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { SummaryList, type SummaryRow } from "../../../ui/summary-list.tsx";
import { caseLinks } from "../../register/index.ts";
import type { ReportAct } from "../lifecycle.ts";
import type { ReportFacts } from "../queries/report-page.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { reportLinks } from "../rules/report-links.ts";

type ReportSummaryProps = { facts: ReportFacts; content: ReportContent; allowed: ReadonlySet<ReportAct> };

type Parts = "header" | "stance" | "viewpoints" | "meetingDay" | "signatories" | "attachments";

function useRows({ facts, content, allowed }: ReportSummaryProps): SummaryRow[] {
  const t = useTexts("staff-reports");
  const { stance, viewpoints, meetingDay, signatories, attachments, addressee } = content;
  const row = (part: Parts, term: string, value: string): SummaryRow => ({
    term,
    value,
    ...(allowed.has("write") ? { change: { href: reportLinks[part](facts.id), label: t("report.change") } } : {}),
  });
  const answer =
    facts.consulteeId === null
      ? []
      : [row("stance", t("report.stance-title"), stance ? t(`report.stance.${stance}`) : t("report.not-said"))];
  const names = signatories.map(({ name, title }) => `${name}, ${title}`).join("; ");
  const titles = attachments.map(({ title }, at) => `${at + 1}. ${title}`).join("; ");
  return [
    row("header", t("report.addressee"), `${addressee} · ${t(`report.answer-kind.${facts.answerKind}`)}`),
    ...answer,
    row("viewpoints", t("viewpoint.title"), t("viewpoint.count", { count: viewpoints.length })),
    row("meetingDay", t("list.meeting"), meetingDay ?? t("report.not-chosen")),
    row("signatories", t("signatory.title"), names || t("report.nobody")),
    row("attachments", t("attachment.title"), titles || t("report.none")),
  ];
}

/** What the report is besides its text, each with the way to change it. */
export function ReportSummary(props: ReportSummaryProps) {
  const t = useTexts("staff-reports");
  const { facts } = props;
  return (
    <PageSection heading={t("report.facts")} id="uppgifter">
      <SummaryList
        rows={[
          { term: t("report.case"), value: <a href={caseLinks.page(facts.caseId)}>{facts.number}</a> },
          ...useRows(props),
        ]}
      />
    </PageSection>
  );
}
