import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { removeRequestDocument } from "../commands/remove-request-document.ts";
import { disclosureLinks } from "../parts/disclosure-links.ts";
import { openRequestItem } from "../parts/open-request.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/diarium", label: "register:list.title" },
    { href: "/diarium/utlamnande", label: "register:disclosure.list-title" },
  ],
};

export const loader = page(openRequestItem);

export const action = form(
  async ({ visit, params }) => removeRequestDocument(visit.world, visit.actor, { item: params.item }, visit.requestId),
  (_, { params }) => `${disclosureLinks.request(params.id ?? "")}?klart=register.request-document-removed`,
);

/** Takes a record off the request that was put there by mistake. */
export default function RemoveRequestDocument({ loaderData: { facts, item } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { frame } = useRefilled();
  const question = t("disclosure.remove-question", { title: item.publicTitle });
  return (
    <>
      <PageTitle title={question} />
      <ConfirmPage
        question={question}
        kicker={t("disclosure.request-title", { reference: facts.reference })}
        consequences={[t("disclosure.remove-kept"), t("disclosure.remove-traced")]}
        confirm={{ label: t("disclosure.remove") }}
        cancel={{ href: disclosureLinks.request(facts.id), label: t("web:cancel") }}
        {...frame}
      />
    </>
  );
}
