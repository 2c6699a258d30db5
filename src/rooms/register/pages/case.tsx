import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { type CaseErrand, caseErrands } from "../lifecycle.ts";
import { CaseFacts } from "../parts/case-facts.tsx";
import { CaseHeading } from "../parts/case-heading.tsx";
import { caseLinks } from "../parts/case-links.ts";
import { CorrectionsList } from "../parts/corrections-list.tsx";
import { DocumentsTable } from "../parts/documents-table.tsx";
import { HistoryList } from "../parts/history-list.tsx";
import { Surroundings } from "../parts/surroundings.tsx";
import { caseHistory } from "../queries/case-history.ts";
import { casePage } from "../queries/case-page.ts";
import { nextErrand } from "../rules/next-errand.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async ({ visit, params }) => {
  const asked = { case: params.id };
  const file = show(await casePage(visit.world, visit.actor, asked, visit.requestId));
  const history = show(await caseHistory(visit.world, visit.actor, asked));
  const next = nextErrand({ officer: file.facts.officer, documents: file.documents.length }, file.allowed);
  return { ...file, history, next, today: visit.today };
});

type Data = PageProps<typeof loader>["loaderData"];

/** Everything else that can be done here, in plain sight; the one thing to do first stands in the heading. */
function Errands({ facts, allowed, next }: { facts: Data["facts"]; allowed: Data["allowed"]; next: Data["next"] }) {
  const t = useTexts("register");
  const errands = (Object.keys(caseErrands) as CaseErrand[]).filter((errand) => allowed.has(errand) && errand !== next);
  return (
    <ActionRow>
      {errands.map((errand) => (
        <ActionLink
          key={errand}
          href={caseLinks.errand(facts.id, errand)}
          label={t(`errand.${errand}`)}
          kind="secondary"
        />
      ))}
      <ActionLink href={caseLinks.sheet(facts.id)} label={t("sheet.open")} kind="tertiary" />
    </ActionRow>
  );
}

function Parts({ data }: { data: Data }) {
  const t = useTexts("register");
  const { documents, relations, numbers, corrections, history, facts, allowed } = data;
  const add = allowed.has("add-document")
    ? { href: caseLinks.errand(facts.id, "add-document"), label: t("errand.add-document") }
    : null;
  return (
    <>
      <PageSection heading={t("case.documents")} id="handlingar">
        <DocumentsTable documents={documents} add={add} />
      </PageSection>
      {relations.length + numbers.length > 0 && (
        <PageSection heading={t("case.surroundings")} id="samband">
          <Surroundings relations={relations} numbers={numbers} />
        </PageSection>
      )}
      {corrections.length > 0 && (
        <PageSection heading={t("case.corrections")} id="rattelser">
          <CorrectionsList corrections={corrections} />
        </PageSection>
      )}
      <PageSection heading={t("case.history")} id="historik">
        <HistoryList lines={history} />
      </PageSection>
    </>
  );
}

/** One case: what it is, whose it is, what comes next; then its documents and all that has happened. */
export default function CasePage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { facts, allowed, today, secret, next } = loaderData;
  return (
    <>
      <PageTitle title={`${facts.number} ${facts.publicSubject}`} />
      <CaseHeading facts={facts} secret={secret} next={next} />
      <Errands facts={facts} allowed={allowed} next={next} />
      <PageColumns asideLabel={t("case.facts")} aside={<CaseFacts facts={facts} allowed={allowed} today={today} />}>
        <Parts data={loaderData} />
      </PageColumns>
    </>
  );
}
