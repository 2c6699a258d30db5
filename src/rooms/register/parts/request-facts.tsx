import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SummaryList, type SummaryRow } from "../../../ui/summary-list.tsx";
import type { RequestFacts as Facts } from "../queries/request-page.ts";
import { caseLinks } from "../rules/case-links.ts";
import { disclosureLinks } from "./disclosure-links.ts";

function CaseLink({ facts }: { facts: Facts }) {
  const t = useTexts("register");
  if (facts.caseId === null) return t("disclosure.no-case");
  return <a href={caseLinks.page(facts.caseId)}>{`${facts.caseNumber} ${facts.caseSubject}`}</a>;
}

/** When and how it came, whom to answer, and which case it is about. */
export function RequestFacts({ facts }: { facts: Facts }) {
  const t = useTexts("register");
  const { moment } = useFormats();
  const change = { href: disclosureLinks.link(facts.id), label: t("web:change") };
  const rows: SummaryRow[] = [
    { term: t("disclosure.received"), value: moment(facts.receivedAt) },
    { term: t("disclosure.channel-was"), value: t(`disclosure.channel.${facts.channel}`) },
    { term: t("disclosure.requester.staff"), value: facts.requester ?? t("disclosure.not-said") },
    { term: t("disclosure.reply-address.staff"), value: facts.replyAddress ?? t("disclosure.not-said") },
    {
      term: t("disclosure.case"),
      value: <CaseLink facts={facts} />,
      ...(facts.state === "open" ? { change } : {}),
    },
    ...(facts.decidedAt ? [{ term: t("disclosure.decided-at"), value: moment(facts.decidedAt) }] : []),
    ...(facts.outcome ? [{ term: t("disclosure.outcome"), value: facts.outcome }] : []),
  ];
  return <SummaryList rows={rows} />;
}
