import { PaperView } from "../../../platform/paper/web/paper-view.tsx";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { TabsNav } from "../../../ui/tabs-nav.tsx";
import { CopyReport } from "../parts/copy-report.tsx";
import { LaterList } from "../parts/later-list.tsx";
import { periodTrail } from "../parts/period-trail.ts";
import { openReport } from "../queries/open-report.ts";
import { reportPaper } from "../queries/report-paper.ts";
import { periodLinks } from "../rules/period-links.ts";

export const handle = { ...periodTrail, hydrate: true };

export const loader = page(async ({ visit, params, url }) => {
  const asked = { period: params.id, body: params.slug, number: url.searchParams.get("nummer") };
  const { content, ...report } = show(await openReport(visit.world, visit.actor, asked));
  return { report, paper: await reportPaper(content, report) };
});

type Data = PageProps<typeof loader>["loaderData"];

function Files({ report: { periodId, bodySlug, number } }: Pick<Data, "report">) {
  const t = useTexts("follow-up");
  const file = (format: "docx" | "pdf" | "arkiv") => periodLinks.reportFile(periodId, bodySlug, format, number);
  return (
    <ActionRow>
      <ActionLink href={file("docx")} label={t("report.docx")} kind="secondary" />
      <ActionLink href={file("pdf")} label={t("report.pdf")} kind="secondary" />
      <ActionLink href={file("arkiv")} label={t("report.archive")} kind="tertiary" />
    </ActionRow>
  );
}

/** A report as it was handed in: to read, to copy into the body's ordinary report, to fetch as a file. */
export default function PeriodReport({ loaderData: { report, paper } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { moment } = useFormats();
  const title = t("report.heading", { kind: t(`period.${report.kind}`), year: report.year, number: report.number });
  const numbers = report.numbers.map((number) => ({
    href: periodLinks.report(report.periodId, report.bodySlug, number),
    label: t("report.numbered", { number }),
    current: number === report.number,
  }));
  const lead = t(report.late ? "report.lead-late" : "report.lead", {
    at: moment(report.at),
    name: report.by ?? "Värn",
  });
  return (
    <>
      <PageTitle title={`${title} – ${report.bodyName}`} />
      <PageHeading title={title} kicker={report.bodyName} lead={lead} />
      {!report.intact && (
        <Notice tone="danger" title={t("report.broken")}>
          {t("report.broken-text")}
        </Notice>
      )}
      {!report.current && <Notice tone="info">{t("report.replaced")}</Notice>}
      {report.current && <LaterList later={report.later} />}
      {numbers.length > 1 && <TabsNav label={t("report.numbers")} tabs={numbers} />}
      <Files report={report} />
      <CopyReport>
        <PaperView paper={paper} titleLevel={2} />
      </CopyReport>
    </>
  );
}
