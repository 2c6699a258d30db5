import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { endReport } from "../commands/end-report.ts";
import { openReport } from "../parts/open-report.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const { facts } = await openReport(asked, "end");
  return { facts };
});

export const action = form(
  ({ visit, params }) => endReport(visit.world, visit.actor, { report: params.id }, visit.requestId),
  (_, { params }) => `${reportLinks.page(params.id ?? "")}?klart=staff-reports.report-ended`,
);

/** Asks before a report is ended without being used. */
export default function EndReport({ loaderData: { facts } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { frame } = useRefilled();
  const answers = facts.consulteeId === null ? [] : [t("report.end-question")];
  return (
    <>
      <PageTitle title={t("report.end-title")} />
      <ConfirmPage
        question={t("report.end-title")}
        kicker={`${facts.number} ${facts.title}`}
        consequences={[t("report.end-kept"), ...answers]}
        confirm={{ label: t("report.end") }}
        cancel={{ href: reportLinks.page(facts.id), label: t("report.back") }}
        {...frame}
      />
    </>
  );
}
