import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { DocumentFacts as Facts } from "../queries/document-page.ts";

/** What is registered of a document. */
export function DocumentFacts({ facts }: { facts: Facts }) {
  const t = useTexts("register");
  const { day, moment } = useFormats();
  const { publicCounterparty, protectedCounterparty, secrecyProvision, secrecyNote, recordedAt, createdBy, createdAt } =
    facts;
  const rows = [
    { term: t(`day-of.${facts.direction}`), value: day(facts.day) },
    { term: t(`counterparty-of.${facts.direction}`), value: publicCounterparty ?? "–" },
    { term: t("field.protectedCounterparty"), value: protectedCounterparty },
    { term: t("document.record-since"), value: recordedAt && moment(recordedAt) },
    {
      term: t("document.registered"),
      value: createdBy ? t("document.registered-by", { at: moment(createdAt), name: createdBy }) : moment(createdAt),
    },
    {
      term: t("secrecy"),
      value: secrecyProvision && t("case.secrecy-since", { provision: secrecyProvision, day: day(facts.secrecyDay) }),
    },
    { term: t("field.secrecyNote"), value: secrecyNote },
    { term: t("document.secrecy-of-case"), value: facts.caseSecrecy },
  ];
  return <SummaryList rows={rows.filter(({ value }) => value !== null)} />;
}
