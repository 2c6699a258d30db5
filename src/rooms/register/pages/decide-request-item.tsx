import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { decideRequestItem } from "../commands/decide-request-item.ts";
import { disclosureDecisions } from "../model.ts";
import { disclosureLinks } from "../parts/disclosure-links.ts";
import { openRequestItem } from "../parts/open-request.ts";
import type { RequestItem } from "../queries/request-items.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/diarium", label: "register:list.title" },
    { href: "/diarium/utlamnande", label: "register:disclosure.list-title" },
  ],
};

export const loader = page(openRequestItem);

export const action = form(
  async ({ visit, fields, params }) =>
    decideRequestItem(visit.world, visit.actor, { ...fields, item: params.item }, visit.requestId),
  ({ request }) => `${disclosureLinks.request(request)}?klart=register.request-item-decided`,
);

/** The mark reminds; it does not decide (OSL 5:5). */
function Reminder({ item }: { item: RequestItem }) {
  const t = useTexts("register");
  if (item.secrecyProvision === null) return <Notice tone="info">{t("disclosure.unmarked")}</Notice>;
  return (
    <Notice tone="warning" title={t("disclosure.marked", { provision: item.secrecyProvision })}>
      <p>{t("disclosure.mark-reminds")}</p>
      {item.secrecyNote && <p>{item.secrecyNote}</p>}
    </Notice>
  );
}

function Grounds({ item }: { item: RequestItem }) {
  const t = useTexts("register");
  const { field } = useRefilled();
  return (
    <>
      <TextField
        {...field("provision", item.provision ?? item.secrecyProvision)}
        label={t("disclosure.provision")}
        description={t("disclosure.provision-hint")}
        width="medium"
      />
      <TextArea
        {...field("reason", item.reason)}
        label={t("disclosure.reason")}
        description={t("disclosure.reason-hint")}
        rows={4}
      />
    </>
  );
}

/** Decides on one record. */
export default function DecideRequestItem({ loaderData: { facts, item } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const choices = disclosureDecisions.map((value) => ({
    value,
    label: t(`disclosure.decision.${value}`),
    description: t(`disclosure.decision-means.${value}`),
  }));
  return (
    <ActPage
      title={t("disclosure.decide-title", { title: item.publicTitle })}
      kicker={t("disclosure.decide-kicker", {
        reference: facts.reference,
        number: item.caseNumber,
        document: item.document,
      })}
      back={disclosureLinks.request(facts.id)}
      submit={t("disclosure.decide-submit")}
      hidden={{ version: String(item.version) }}
    >
      <p>
        <a href={caseLinks.document(item.documentId)}>{t("disclosure.read-first")}</a>
      </p>
      <Reminder item={item} />
      <RadioGroup {...field("decision", item.decision)} label={t("disclosure.decision-is")} choices={choices} />
      <Grounds item={item} />
    </ActPage>
  );
}
