import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { CorrectionsList } from "../parts/corrections-list.tsx";
import { DocumentActs } from "../parts/document-acts.tsx";
import { DocumentFacts } from "../parts/document-facts.tsx";
import { DocumentHeading } from "../parts/document-heading.tsx";
import { FileVersions } from "../parts/file-versions.tsx";
import { documentPage } from "../queries/document-page.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async ({ visit, params }) =>
  show(await documentPage(visit.world, visit.actor, { document: params.id }, visit.requestId)),
);

/** One document: what it is, its files in every version, and what can be done with it. */
export default function DocumentPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { facts, files, corrections, allowed, secret } = loaderData;
  return (
    <>
      <PageTitle title={`${facts.caseNumber}-${facts.number} ${facts.publicTitle}`} />
      <DocumentHeading facts={facts} secret={secret} allowed={allowed} />
      <PageSection heading={t("document.files")} id="filer">
        <FileVersions files={files} status={facts.status} />
      </PageSection>
      <PageSection heading={t("document.facts")} id="uppgifter">
        <DocumentFacts facts={facts} />
      </PageSection>
      <PageSection heading={t("case.acts")} id="gora">
        <DocumentActs id={facts.id} caseId={facts.caseId} caseNumber={facts.caseNumber} allowed={allowed} />
      </PageSection>
      {corrections.length > 0 && (
        <PageSection heading={t("case.corrections")} id="rattelser">
          <CorrectionsList corrections={corrections} />
        </PageSection>
      )}
    </>
  );
}
