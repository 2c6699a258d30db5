import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { withKeptFiles } from "../../register/index.ts";
import { finishExecutive } from "../commands/finish-executive.ts";
import { openCompiling } from "../parts/open-compiling.ts";
import { executiveFiles } from "../queries/executive-files.ts";
import { executivePage } from "../queries/executive-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async (asked) => {
  const brief = await openCompiling(asked, "compile");
  const { visit } = asked;
  const { report } = show(await executivePage(visit.world, visit.actor, { consultation: brief.id }));
  return { brief, report: report && { number: report.number, version: report.version } };
});

export const action = form(
  async (asked) => {
    const { visit, fields, params } = asked;
    await openCompiling(asked, "compile");
    const written = await executiveFiles(visit.world, visit.actor, { consultation: params.id });
    if (!written.ok) return written;
    // What was confirmed is what was seen; what was written out is what is registered: both must be the same version.
    const expectedVersion = Number(fields.expectedVersion) === written.value.version ? written.value.version : -1;
    return withKeptFiles(visit.world, written.value.files, "files", (files) =>
      finishExecutive(visit.world, visit.actor, { consultation: params.id, expectedVersion, files }, visit.requestId),
    );
  },
  (_, { params }) => `${compilingLinks.report(params.id ?? "")}?klart=consultations.executive-finished`,
);

/** Asks before the report becomes a document of the case that nobody changes any more. */
export default function FinishExecutive({ loaderData: { brief, report } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("executive.finish")} />
      <ConfirmPage
        {...frame}
        question={t("executive.finish-question", { number: report?.number ?? "" })}
        kicker={`${brief.caseNumber} ${brief.title}`}
        consequences={[t("executive.finish-registers"), t("executive.finish-locks")]}
        confirm={{ label: t("executive.finish"), kind: "primary" }}
        cancel={{ href: compilingLinks.report(brief.id), label: t("web:cancel") }}
        fields={{ expectedVersion: String(report?.version ?? 0) }}
      />
    </>
  );
}
