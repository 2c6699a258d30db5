import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { askAttest } from "../commands/ask-attest.ts";
import { openStanding } from "../parts/open-standing.ts";
import { attestLinks } from "../rules/attest-links.ts";

export const handle: PageHandle = { trail: [{ href: "/tjansteutlatanden", label: "staff-reports:list.title" }] };

export const loader = page((asked) => openStanding(asked, "ask-attest"));

export const action = form(
  ({ visit, fields, params }) => askAttest(visit.world, visit.actor, { ...fields, report: params.id }, visit.requestId),
  (_, { params }) => `${attestLinks.report(params.id ?? "")}?klart=staff-reports.attest-asked`,
);

/** Asks the managers for attest: who will be asked, in which order, and what follows. */
export default function AskAttest({
  loaderData: { id, number, title, version, signatories },
}: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { frame } = useRefilled();
  const [first, ...then] = signatories;
  return (
    <>
      <PageTitle title={`${t("attest.ask")} – ${title}`} />
      <ConfirmPage
        {...frame}
        question={t("attest.ask-question")}
        kicker={`${number} ${title}`}
        consequences={[
          ...(first ? [t("attest.ask-first", { name: first.name, title: first.title })] : [t("attest.ask-nobody")]),
          ...then.map((one) => t("attest.ask-then", { name: one.name, title: one.title })),
          t("attest.ask-frozen"),
        ]}
        confirm={{ label: t("attest.ask"), kind: "primary" }}
        cancel={{ href: attestLinks.report(id), label: t("web:cancel") }}
        fields={{ expectedVersion: String(version) }}
      />
    </>
  );
}
