import { PaperView } from "../../../platform/paper/web/paper-view.tsx";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { PlanList } from "../parts/plan-list.tsx";
import { ReportActs } from "../parts/report-acts.tsx";
import { BackToDraft, ReportCourse } from "../parts/report-course.tsx";
import { ReportHeading } from "../parts/report-heading.tsx";
import { ReportSummary } from "../parts/report-summary.tsx";
import { SectionsList } from "../parts/sections-list.tsx";
import { StepsList } from "../parts/steps-list.tsx";
import { ToMend } from "../parts/to-mend.tsx";
import { reportPage } from "../queries/report-page.ts";
import { reportPlan } from "../queries/report-plan.ts";
import { reportLinks } from "../rules/report-links.ts";
import { whatIsMissing, worthALook } from "../rules/what-is-missing.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async ({ visit, params }) => {
  const asked = { report: params.id };
  const [found, planned] = await Promise.all([
    reportPage(visit.world, visit.actor, asked),
    reportPlan(visit.world, visit.actor, asked),
  ]);
  const report = show(found);
  const { plan } = show(planned);
  const { content, course } = report;
  // A manager may attest, but only when it is their turn.
  const allowed = new Set([...report.allowed].filter((act) => act !== "attest" || course.mine));
  return {
    ...report,
    allowed,
    plan,
    lacks: whatIsMissing(content),
    look: worthALook(content),
    today: visit.today,
  };
});

export type ReportData = PageProps<typeof loader>["loaderData"];

function Aside({ data }: { data: ReportData }) {
  return (
    <>
      <ToMend {...data} />
      <ReportCourse {...data.course} writing={data.allowed.has("write")} />
      <PlanList plan={data.plan} consultee={data.facts.consulteeId} />
      <ReportSummary {...data} />
    </>
  );
}

/** One report: how far it has come and what comes next; its parts to write in; and the document as it will look. */
export default function ReportPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { facts, paper, parts, allowed, today } = loaderData;
  return (
    <>
      <PageTitle title={`${facts.number} ${facts.title}`} />
      <ReportHeading {...loaderData} />
      <BackToDraft {...loaderData.course} />
      <PageColumns asideLabel={t("report.beside")} aside={<Aside data={loaderData} />}>
        {allowed.has("write") && (
          <PageSection heading={t("report.sections")} id="avsnitt">
            <SectionsList report={facts.id} sections={parts.sections} steps={parts.steps.length} />
          </PageSection>
        )}
        <PageSection heading={t("preparation.title")} id="beredning">
          <StepsList report={facts.id} steps={parts.steps} allowed={allowed} today={today} />
        </PageSection>
        <PageSection heading={t("report.as-read")} id="dokumentet">
          <PaperView paper={paper} titleLevel={3} showViewpoints />
        </PageSection>
        <ReportActs {...loaderData} />
      </PageColumns>
    </>
  );
}
