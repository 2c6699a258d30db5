import type { ReactNode } from "react";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { caseLinks } from "../../register/index.ts";
import type { MeetingFacts } from "../queries/meeting-facts.ts";
import type { SettledItem } from "../queries/settled-item.ts";
import { meetingLinks } from "../rules/meeting-links.ts";
import { originHref } from "../rules/origin-href.ts";

type ItemFactsProps = {
  item: SettledItem;
  meeting: MeetingFacts;
  ownCase: boolean;
  tabledFrom: Temporal.PlainDate | null;
};

/** How and when it was approved, or that it is not yet. */
function useApproval() {
  const t = useTexts("meetings");
  return ({ approvedDay, immediate }: SettledItem) => {
    if (approvedDay === null) return t(immediate ? "excerpt.to-be-approved-at-once" : "excerpt.not-approved");
    return t(immediate ? "excerpt.approved-at-once" : "excerpt.approved-with-minutes", { day: approvedDay.toString() });
  };
}

/** Where the item belongs, where it came from and where it goes. */
export function ItemFacts({ item, meeting, ownCase, tabledFrom }: ItemFactsProps) {
  const t = useTexts("meetings");
  const approval = useApproval();
  const report = originHref(item.origin?.kind ?? null, item.origin?.id ?? null);
  const { caseId, caseNumber, tabledTo } = item;
  const later = tabledTo && (
    <a href={tabledTo.itemId ? meetingLinks.item(tabledTo.itemId) : meetingLinks.page(tabledTo.meetingId)}>
      {tabledTo.day.toString()}
    </a>
  );
  const rows: { term: string; value: ReactNode }[] = [
    {
      term: t("excerpt.meeting"),
      value: (
        <a href={meetingLinks.page(meeting.id)}>
          {t("meeting.named", { body: meeting.body, day: meeting.day.toString() })}
        </a>
      ),
    },
    { term: t("item.case"), value: caseId && ownCase ? <a href={caseLinks.page(caseId)}>{caseNumber}</a> : caseNumber },
    { term: t("item.report"), value: report && <a href={report}>{t("item.open-report")}</a> },
    { term: t("field.group"), value: t(`group.${item.group}`) },
    { term: t("item.from"), value: tabledFrom?.toString() },
    {
      term: t("excerpt.paragraph"),
      value: item.paragraph === null ? null : t("excerpt.sign", { paragraph: item.paragraph }),
    },
    { term: t("excerpt.approval"), value: item.outcome === null ? null : approval(item) },
    { term: t("item.to"), value: later },
  ];
  return <SummaryList rows={rows.filter(({ value }) => value !== null && value !== undefined)} />;
}
