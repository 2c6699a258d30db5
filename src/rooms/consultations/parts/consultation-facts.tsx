import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { caseLinks } from "../../register/index.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

type Brief = {
  id: string;
  caseId: string;
  number: string;
  body: string;
  owner: string | null;
  instructions: string;
  sentAt: Temporal.Instant | null;
  dueDay: Temporal.PlainDate;
  parentConsulteeId: string | null;
  parentTitle: string | null;
};

/** The case it belongs to, who is behind it, and what those who answer are told. */
export function ConsultationFacts({ brief }: { brief: Brief }) {
  const t = useTexts("consultations");
  const { moment } = useFormats();
  const { id, caseId, number, body, owner, instructions, sentAt, dueDay, parentConsulteeId, parentTitle } = brief;
  const proposal = consultationLinks.pairs(id);
  const parent = { href: `/remisser/inkomna/${parentConsulteeId}`, label: parentTitle ?? "" };
  return (
    <SummaryList
      rows={[
        { term: t("draft.case"), value: <a href={caseLinks.page(caseId)}>{number}</a> },
        ...(sentAt ? [{ term: t("draft.proposal"), value: <a href={proposal}>{t("draft.read-proposal")}</a> }] : []),
        { term: t("list.sender"), value: body },
        { term: t("list.owner"), value: owner ?? "–" },
        { term: t("draft.due-day"), value: dueDay.toString() },
        ...(sentAt ? [{ term: t("draft.sent-at"), value: moment(sentAt) }] : []),
        ...(parentConsulteeId ? [{ term: t("draft.parent"), value: <a href={parent.href}>{parent.label}</a> }] : []),
        { term: t("draft.instructions"), value: instructions === "" ? "–" : instructions },
      ]}
    />
  );
}
