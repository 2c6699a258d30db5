import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { caseLinks } from "../../register/index.ts";
import { redraftExecutive } from "../commands/redraft-executive.ts";
import { CompilingHeading } from "../parts/compiling-heading.tsx";
import { ExecutiveParts } from "../parts/executive-parts.tsx";
import { compileBrief } from "../queries/compile-brief.ts";
import { executivePage } from "../queries/executive-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async ({ visit, params }) => {
  const asked = { consultation: params.id };
  const brief = show(await compileBrief(visit.world, visit.actor, asked));
  return { brief, ...show(await executivePage(visit.world, visit.actor, asked)) };
});

export const action = form(
  async ({ visit, params }) => redraftExecutive(visit.world, visit.actor, { consultation: params.id }, visit.requestId),
  (_, { params }) => `${compilingLinks.report(params.id ?? "")}?klart=consultations.executive-redrafted`,
);

type Data = PageProps<typeof loader>["loaderData"];
type Report = NonNullable<Data["report"]>;

function Acts({ brief, report }: { brief: Data["brief"]; report: Report }) {
  const t = useTexts("consultations");
  const writing = brief.allowed.has("compile") && report.state === "draft";
  return (
    <ActionRow>
      {writing && <ActionForm label={t("executive.redraft")} />}
      {writing && (
        <ActionLink href={compilingLinks.reportAct(brief.id, "nummer")} label={t("executive.rename")} kind="tertiary" />
      )}
      <ActionLink href={compilingLinks.reportFile(brief.id, "pdf")} label={t("executive.pdf")} kind="secondary" />
      <ActionLink href={compilingLinks.reportFile(brief.id, "docx")} label={t("executive.docx")} kind="secondary" />
      {report.documentId && (
        <ActionLink href={caseLinks.document(report.documentId)} label={t("answers.record")} kind="secondary" />
      )}
    </ActionRow>
  );
}

function Begin({ brief }: Pick<Data, "brief">) {
  const t = useTexts("consultations");
  const action = { href: compilingLinks.reportAct(brief.id, "nummer"), label: t("executive.begin") };
  return (
    <>
      <CompilingHeading brief={brief} tab="report" title={t("executive.title")} lead={t("executive.lead")} />
      <EmptyState
        title={t("executive.none")}
        text={t("executive.none-text")}
        {...(brief.allowed.has("compile") ? { action } : {})}
      />
    </>
  );
}

/** The report to the council: drafted from the answers, written on by people, each paragraph tied to what it was made from. */
export default function Executive({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { brief, report, paragraphs } = loaderData;
  if (report === null) return <Begin brief={brief} />;
  const writing = brief.allowed.has("compile") && report.state === "draft";
  const finish = writing && report.unsettled === 0;
  return (
    <>
      <CompilingHeading
        brief={brief}
        tab="report"
        title={`${report.number} ${report.title}`}
        meta={
          <StatusTag
            tone={report.state === "final" ? "success" : "info"}
            label={t(`executive.state.${report.state}`)}
          />
        }
        action={
          finish && <ActionLink href={compilingLinks.reportAct(brief.id, "slutfor")} label={t("executive.finish")} />
        }
      />
      {report.unsettled > 0 && (
        <Notice tone="warning" title={t("executive.unsettled-title", { count: report.unsettled })}>
          {t("executive.unsettled-text")}
        </Notice>
      )}
      <Acts brief={brief} report={report} />
      <ExecutiveParts brief={brief} paragraphs={paragraphs} writing={writing} />
    </>
  );
}
