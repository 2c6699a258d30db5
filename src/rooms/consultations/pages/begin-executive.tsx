import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { beginExecutive } from "../commands/begin-executive.ts";
import { openCompiling } from "../parts/open-compiling.ts";
import { executivePage } from "../queries/executive-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async (asked) => {
  const brief = await openCompiling(asked, "compile");
  const { visit } = asked;
  const { report } = show(await executivePage(visit.world, visit.actor, { consultation: brief.id }));
  return { brief, report: report && { number: report.number, title: report.title }, year: visit.today.year };
});

export const action = form(
  async ({ visit, fields, params }) =>
    beginExecutive(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params }) => `${compilingLinks.report(params.id ?? "")}?klart=consultations.executive-saved`,
);

/** Number and title of the report to the council; the first time, everything in it is drafted too. */
export default function BeginExecutive({ loaderData: { brief, report, year } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const left = brief.viewpoints - brief.handled;
  return (
    <ActPage
      title={t(report ? "executive.rename" : "executive.begin")}
      {...(report ? {} : { lead: t("executive.begin-lead") })}
      kicker={`${brief.caseNumber} ${brief.title}`}
      back={compilingLinks.report(brief.id)}
      submit={t(report ? "web:save" : "executive.begin")}
    >
      {!report && left > 0 && <Notice tone="info">{t("executive.unhandled", { count: left })}</Notice>}
      <TextField
        {...field("number", report?.number)}
        label={t("executive.number")}
        description={t("executive.number-hint", { example: `${year}:19 RI (${brief.caseNumber})` })}
        width="medium"
      />
      <TextField {...field("title", report?.title ?? brief.title)} label={t("executive.report-title")} />
    </ActPage>
  );
}
