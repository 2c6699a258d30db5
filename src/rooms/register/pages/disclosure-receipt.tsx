import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { disclosureReceipt } from "../queries/disclosure-receipt.ts";

export const handle: PageHandle = { trail: [{ href: "/begar-ut-handling", label: "register:disclosure.ask-title" }] };

export const loader = page(
  async ({ visit, params }) => show(await disclosureReceipt(visit.world, visit.actor, { reference: params.reference })),
  "everyone",
);

/** The receipt: what to say when asking again, and what happens next. Nothing of what was asked for. */
export default function DisclosureReceipt({ loaderData: { reference, receivedAt } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { moment } = useFormats();
  return (
    <>
      <PageTitle title={t("disclosure.receipt-title")} />
      <PageHeading title={t("disclosure.receipt-title")} lead={t("disclosure.receipt-lead")} />
      <Notice tone="success">{t("disclosure.receipt-keep", { reference })}</Notice>
      <SummaryList
        rows={[
          { term: t("disclosure.reference"), value: reference },
          { term: t("disclosure.received"), value: moment(receivedAt) },
        ]}
      />
      <PageSection heading={t("disclosure.next-title")}>
        <Prose>
          <ol>
            <li>{t("disclosure.next-examined")}</li>
            <li>{t("disclosure.next-fast")}</li>
            <li>{t("disclosure.next-refused")}</li>
            <li>{t("disclosure.next-ask")}</li>
          </ol>
        </Prose>
      </PageSection>
    </>
  );
}
