import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { closeRequest } from "../commands/close-request.ts";
import { disclosureLinks } from "../parts/disclosure-links.ts";
import { openRequest } from "../parts/open-request.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/diarium", label: "register:list.title" },
    { href: "/diarium/utlamnande", label: "register:disclosure.list-title" },
  ],
};

export const loader = page(async (asked) => {
  const { facts, items } = await openRequest(asked);
  return { facts, items: items.length, undecided: items.filter(({ decision }) => decision === null).length };
});

export const action = form(
  async ({ visit, fields, params }) =>
    closeRequest(visit.world, visit.actor, { ...fields, request: params.id }, visit.requestId),
  (_, { params }) => `${disclosureLinks.request(params.id ?? "")}?klart=register.request-closed`,
);

/** Closes the request, and says what happens to whoever asked. */
export default function CloseRequest({ loaderData: { facts, items, undecided } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const told = facts.replyAddress
    ? t("disclosure.close-tells", { address: facts.replyAddress })
    : t("disclosure.close-tells-nobody");
  return (
    <ActPage
      title={t("disclosure.close")}
      lead={t("disclosure.close-lead")}
      kicker={t("disclosure.request-title", { reference: facts.reference })}
      back={disclosureLinks.request(facts.id)}
      submit={t("disclosure.close-submit")}
      hidden={{ version: String(facts.version) }}
    >
      {undecided > 0 && <Notice tone="warning">{t("disclosure.undecided-left", { count: undecided })}</Notice>}
      <Notice tone="info">{told}</Notice>
      <TextArea
        {...field("outcome")}
        label={t("disclosure.outcome")}
        description={items === 0 ? t("disclosure.outcome-hint") : t("disclosure.outcome-hint-optional")}
        rows={3}
        {...(items > 0 ? { optional: t("web:optional") } : {})}
      />
    </ActPage>
  );
}
