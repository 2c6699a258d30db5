import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { takeReportOffAgenda } from "../commands/take-report-off-agenda.ts";
import { openStanding } from "../parts/open-standing.ts";
import { attestLinks } from "../rules/attest-links.ts";

export const handle: PageHandle = { trail: [{ href: "/tjansteutlatanden", label: "staff-reports:list.title" }] };

export const loader = page((asked) => openStanding(asked, "take-off-agenda"));

export const action = form(
  ({ visit, params }) => takeReportOffAgenda(visit.world, visit.actor, { report: params.id }, visit.requestId),
  (_, { params }) => `${attestLinks.report(params.id ?? "")}?klart=staff-reports.taken-off-agenda`,
);

/** Takes the report off the agenda, so that it can be written in. */
export default function TakeOffAgenda({ loaderData: { id, number, title } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={`${t("dispatch.take-off")} – ${title}`} />
      <ConfirmPage
        {...frame}
        question={t("dispatch.take-off-question")}
        kicker={`${number} ${title}`}
        consequences={[t("dispatch.take-off-open"), t("dispatch.take-off-day")]}
        confirm={{ label: t("dispatch.take-off"), kind: "primary" }}
        cancel={{ href: attestLinks.report(id), label: t("web:cancel") }}
      />
    </>
  );
}
