import { daysBetween } from "../../../kernel/day.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";

const soon = 14;

type AnswerDueTagProps = {
  due: Temporal.PlainDate;
  today: Temporal.PlainDate;
  /** Where the day itself stands beside. */
  short?: boolean;
};

/** The day an answer is due and how far away that is. */
export function AnswerDueTag({ due, today, short = false }: AnswerDueTagProps) {
  const t = useTexts("consultations");
  const left = daysBetween(today, due);
  const how = left < 0 ? "late" : left === 0 ? "today" : "left";
  const tone = left < 0 ? "danger" : left <= soon ? "warning" : "info";
  const key = short ? (`incoming.due.${how}-short` as const) : (`incoming.due.${how}` as const);
  return <StatusTag tone={tone} label={t(key, { count: Math.abs(left), day: due.toString() })} />;
}
