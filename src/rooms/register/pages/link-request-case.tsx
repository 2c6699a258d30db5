import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { linkRequestCase } from "../commands/link-request-case.ts";
import { disclosureLinks } from "../parts/disclosure-links.ts";
import { openRequest } from "../parts/open-request.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/diarium", label: "register:list.title" },
    { href: "/diarium/utlamnande", label: "register:disclosure.list-title" },
  ],
};

export const loader = page(async (asked) => ({ facts: (await openRequest(asked)).facts }));

export const action = form(
  async ({ visit, fields, params }) =>
    linkRequestCase(visit.world, visit.actor, { ...fields, request: params.id }, visit.requestId),
  (_, { params }) => `${disclosureLinks.add(params.id ?? "")}?klart=register.request-linked`,
);

/** Says by its number which case a request is about, and goes on to its documents. */
export default function LinkRequestCase({ loaderData: { facts } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("disclosure.link")}
      lead={t("disclosure.link-lead")}
      kicker={t("disclosure.request-title", { reference: facts.reference })}
      back={disclosureLinks.request(facts.id)}
      submit={t("disclosure.link-submit")}
      hidden={{ version: String(facts.version) }}
    >
      <TextField
        {...field("number", facts.caseNumber)}
        label={t("disclosure.case-number")}
        description={t("disclosure.case-number-hint")}
        width="medium"
      />
    </ActPage>
  );
}
