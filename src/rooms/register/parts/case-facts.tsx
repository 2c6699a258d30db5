import { daysBetween } from "../../../kernel/day.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SummaryList, type SummaryRow } from "../../../ui/summary-list.tsx";
import type { CaseAct } from "../lifecycle.ts";
import type { CaseFacts as Facts } from "../queries/case-columns.ts";
import { caseLinks } from "../rules/case-links.ts";

type CaseFactsProps = { facts: Facts; allowed: ReadonlySet<CaseAct>; today: Temporal.PlainDate };

/** The public counterparty, and the protected one where there is one. */
function Counterparty({ facts }: { facts: Facts }) {
  const t = useTexts("register");
  return (
    <>
      {facts.publicCounterparty ?? "–"}
      {facts.protectedCounterparty && <div>{t("protected-text", { text: facts.protectedCounterparty })}</div>}
    </>
  );
}

function Secrecy({ facts }: { facts: Facts }) {
  const t = useTexts("register");
  const { day } = useFormats();
  if (!facts.secrecyProvision) return t("case.no-secrecy");
  return (
    <>
      {t("case.secrecy-since", { provision: facts.secrecyProvision, day: day(facts.secrecyDay) })}
      {facts.secrecyNote && <div>{facts.secrecyNote}</div>}
    </>
  );
}

function useRows({ facts, allowed, today }: CaseFactsProps): (SummaryRow | null)[] {
  const t = useTexts("register");
  const { day } = useFormats();
  const change = (act: CaseAct) =>
    allowed.has(act) ? { change: { href: caseLinks.act(facts.id, act), label: t("web:change") } } : {};
  const open = daysBetween(facts.openedDay, facts.closedDay ?? today);
  return [
    { term: t("field.officer"), value: facts.officer ?? t("case.no-officer"), ...change("assign") },
    facts.unit ? { term: t("field.unit"), value: facts.unit } : null,
    { term: t("field.publicCounterparty"), value: <Counterparty facts={facts} />, ...change("correct") },
    { term: t("field.openedDay"), value: day(facts.openedDay) },
    { term: t(facts.closedDay ? "case.was-open" : "case.has-been-open"), value: t("case.days", { count: open }) },
    facts.closedDay ? { term: t("field.closedDay"), value: day(facts.closedDay) } : null,
    facts.outcome ? { term: t("field.outcome"), value: facts.outcome } : null,
    { term: t("secrecy"), value: <Secrecy facts={facts} />, ...change("set-secrecy") },
    { term: t("case.register"), value: <a href="/diarium/register">{facts.register}</a> },
    { term: t("field.classification"), value: facts.classification ?? "–" },
    facts.retention ? { term: t("case.retention"), value: facts.retention } : null,
  ];
}

/** The facts of a case in a narrow column; each that may be changed leads to where it is changed. */
export function CaseFacts(props: CaseFactsProps) {
  return <SummaryList rows={useRows(props).filter((row) => row !== null)} />;
}
