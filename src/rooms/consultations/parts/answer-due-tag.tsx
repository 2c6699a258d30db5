import { daysBetween } from "../../../kernel/day.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";

const soon = 14;

/** The day an answer is due and how far away that is. */
export function AnswerDueTag({ due, today }: { due: Temporal.PlainDate; today: Temporal.PlainDate }) {
  const t = useTexts("consultations");
  const left = daysBetween(today, due);
  const day = due.toString();
  if (left < 0) return <StatusTag tone="danger" label={t("incoming.due.late", { count: -left, day })} />;
  if (left === 0) return <StatusTag tone="warning" label={t("incoming.due.today", { day })} />;
  return <StatusTag tone={left <= soon ? "warning" : "info"} label={t("incoming.due.left", { count: left, day })} />;
}
