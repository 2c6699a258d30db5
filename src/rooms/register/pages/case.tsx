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
import { type CaseAct, caseActs } from "../lifecycle.ts";
import { CaseFacts } from "../parts/case-facts.tsx";
import { CaseHeading } from "../parts/case-heading.tsx";
import { CorrectionsList } from "../parts/corrections-list.tsx";
import { DocumentsTable } from "../parts/documents-table.tsx";
import { HistoryList } from "../parts/history-list.tsx";
import { Surroundings } from "../parts/surroundings.tsx";
import { caseHistory } from "../queries/case-history.ts";
import { casePage } from "../queries/case-page.ts";
import { caseLinks } from "../rules/case-links.ts";
import { nextAct } from "../rules/next-act.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async ({ visit, params }) => {
  const asked = { case: params.id };
  const file = show(await casePage(visit.world, visit.actor, asked, visit.requestId));
  const history = show(await caseHistory(visit.world, visit.actor, asked));
  const next = nextAct({ officer: file.facts.officer, documents: file.documents.length }, file.allowed);
  return { ...file, history, next, today: visit.today };
});

type Data = PageProps<typeof loader>["loaderData"];

/** Everything else that can be done here, in plain sight; the one thing to do first stands in the heading. */
function Acts({ facts, allowed, next }: { facts: Data["facts"]; allowed: Data["allowed"]; next: Data["next"] }) {
  const t = useTexts("register");
  const acts = (Object.keys(caseActs) as CaseAct[]).filter((act) => allowed.has(act) && act !== next);
  const label = (act: CaseAct) => t(act === "assign" && facts.officer ? "act.reassign" : `act.${act}`);
  return (
    <ActionRow>
      {acts.map((act) => (
        <ActionLink key={act} href={caseLinks.act(facts.id, act)} label={label(act)} kind="secondary" />
      ))}
      <ActionLink href={caseLinks.sheet(facts.id)} label={t("sheet.open")} kind="tertiary" />
    </ActionRow>
  );
}

function Documents({ documents, facts, allowed }: Pick<Data, "documents" | "facts" | "allowed">) {
  const t = useTexts("register");
  const add = { href: caseLinks.act(facts.id, "add-document"), label: t("act.add-document") };
  return (
    <PageSection heading={t("case.documents")} id="handlingar">
      <DocumentsTable documents={documents} add={allowed.has("add-document") ? add : null} />
    </PageSection>
  );
}

function Surrounding({
  relations,
  numbers,
  corrections,
  history,
}: Pick<Data, "relations" | "numbers" | "corrections" | "history">) {
  const t = useTexts("register");
  return (
    <>
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

/** One case: what it is, whose it is, what comes next; then its documents, and all that has happened. */
export default function CasePage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { facts, documents, relations, numbers, corrections, history, allowed, today, secret, next } = loaderData;
  return (
    <>
      <PageTitle title={`${facts.number} ${facts.publicSubject}`} />
      <CaseHeading facts={facts} secret={secret} next={next} />
      <Documents documents={documents} facts={facts} allowed={allowed} />
      <PageColumns asideLabel={t("case.facts")} aside={<CaseFacts facts={facts} allowed={allowed} today={today} />}>
        <PageSection heading={t("case.acts")} id="gora">
          <Acts facts={facts} allowed={allowed} next={next} />
        </PageSection>
        <Surrounding relations={relations} numbers={numbers} corrections={corrections} history={history} />
      </PageColumns>
    </>
  );
}
