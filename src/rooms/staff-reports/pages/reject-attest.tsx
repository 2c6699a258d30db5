import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { rejectAttest } from "../commands/reject-attest.ts";
import { attestSheet } from "../queries/attest-sheet.ts";
import { attestLinks } from "../rules/attest-links.ts";

export const handle: PageHandle = { trail: [{ href: "/tjansteutlatanden", label: "staff-reports:list.title" }] };

export const loader = page(async ({ visit, params }) => {
  const { facts, version } = show(await attestSheet(visit.world, visit.actor, { report: params.id }));
  return { facts, sha256: version?.sha256 ?? "" };
});

export const action = form(
  ({ visit, fields, params }) => {
    const given = { ...fields, report: params.id, session: visit.sessionId };
    return rejectAttest(visit.world, visit.actor, given, visit.requestId);
  },
  (_, { params }) => `${attestLinks.report(params.id ?? "")}?klart=staff-reports.attest-rejected`,
);

/** Sends the report back to be written in, with what is to be done. */
export default function RejectAttest({ loaderData: { facts, sha256 } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { frame, field } = useRefilled();
  return (
    <>
      <PageTitle title={`${t("attest.send-back")} – ${facts.title}`} />
      <ConfirmPage
        {...frame}
        question={t("attest.reject-question")}
        kicker={`${facts.number} ${facts.title}`}
        consequences={[t("attest.reject-draft"), t("attest.reject-voids")]}
        confirm={{ label: t("attest.send-back"), kind: "primary" }}
        cancel={{ href: attestLinks.attest(facts.id), label: t("web:cancel") }}
        fields={{ sha256 }}
      >
        <TextArea {...field("reason")} label={t("attest.reason")} description={t("attest.reason-hint")} rows={5} />
      </ConfirmPage>
    </>
  );
}
