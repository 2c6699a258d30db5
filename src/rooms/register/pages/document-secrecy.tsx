import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { markDocument } from "../commands/mark-document.ts";
import { openDocument } from "../parts/open-act.ts";
import { ProvisionFields } from "../parts/secrecy-fields.tsx";
import { documentPage } from "../queries/document-page.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => {
  const brief = await openDocument(asked, "mark-document");
  const { facts } = show(
    await documentPage(asked.visit.world, asked.visit.actor, { document: brief.id }, asked.visit.requestId),
  );
  return { brief, note: facts.secrecyNote };
});

export const action = form(
  async ({ visit, fields, params }) =>
    markDocument(visit.world, visit.actor, { ...fields, document: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.document(params.id ?? "")}?klart=register.secrecy-set`,
);

/** Marks one document with a provision, or takes the mark away. */
export default function DocumentSecrecy({ loaderData: { brief, note } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  return (
    <ActPage
      title={t("act.mark-document")}
      lead={t("secrecy-lead")}
      kicker={t("document.kicker-titled", { number: brief.number, case: brief.caseNumber, title: brief.publicTitle })}
      back={caseLinks.document(brief.id)}
      submit={t("secrecy-submit")}
      hidden={{ version: String(brief.version) }}
    >
      <ProvisionFields provision={brief.secrecyProvision} note={note} />
    </ActPage>
  );
}
