import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import type { Choice } from "../../../ui/choice.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { addRequestDocument } from "../commands/add-request-document.ts";
import { disclosureLinks } from "../parts/disclosure-links.ts";
import { openRequest } from "../parts/open-request.ts";
import type { Choosable } from "../queries/request-items.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/diarium", label: "register:list.title" },
    { href: "/diarium/utlamnande", label: "register:disclosure.list-title" },
  ],
};

export const loader = page(async (asked) => {
  const { facts, choosable } = await openRequest(asked);
  return { facts, choosable };
});

export const action = form(
  async ({ visit, fields, params }) =>
    addRequestDocument(visit.world, visit.actor, { ...fields, request: params.id }, visit.requestId),
  (_, { params }) => `${disclosureLinks.request(params.id ?? "")}?klart=register.request-documents-added`,
);

function useChoices(choosable: readonly Choosable[]): Choice[] {
  const t = useTexts("register");
  return choosable.map(({ id, number, publicTitle, status, marked }) => ({
    value: id,
    label: t("disclosure.choice", { document: number, title: publicTitle }),
    ...(marked ? { description: t("disclosure.choice-marked") } : {}),
    ...(status === "working" ? { disabled: true, description: t("disclosure.choice-working") } : {}),
  }));
}

/** Chooses which of the case's records to decide on. Working documents stand there, but cannot be chosen. */
export default function AddRequestDocument({ loaderData: { facts, choosable } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field, values } = useRefilled();
  const choices = useChoices(choosable);
  const link = { href: disclosureLinks.link(facts.id), label: t("disclosure.link") };
  if (choices.length === 0) {
    const text = facts.caseId ? t("disclosure.nothing-left-text") : t("disclosure.link-first-text");
    const back = { href: disclosureLinks.request(facts.id), label: t("disclosure.back-to-request") };
    return (
      <>
        <PageTitle title={t("disclosure.add")} />
        <PageHeading title={t("disclosure.add")} kicker={facts.reference} />
        <EmptyState title={t("disclosure.nothing-left")} text={text} action={facts.caseId ? back : link} />
      </>
    );
  }
  return (
    <ActPage
      title={t("disclosure.add")}
      lead={t("disclosure.add-lead")}
      kicker={`${facts.caseNumber} ${facts.caseSubject}`}
      back={disclosureLinks.request(facts.id)}
      submit={t("disclosure.add-submit")}
      hidden={{ version: String(facts.version) }}
    >
      <CheckboxGroup
        {...field("documents")}
        label={t("disclosure.choose-documents")}
        values={[values.documents ?? []].flat()}
        choices={choices}
      />
    </ActPage>
  );
}
