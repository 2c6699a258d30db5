import { daysBetween } from "../../../kernel/day.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";

const soon = 30;

/** How far away the day is by which something open should be done. */
export function DayLeftTag({ due, today }: { due: Temporal.PlainDate; today: Temporal.PlainDate }) {
  const t = useTexts("follow-up");
  const left = daysBetween(today, due);
  const how = left < 0 ? "late" : left === 0 ? "today" : "left";
  const tone = left < 0 ? "danger" : left <= soon ? "warning" : "neutral";
  return <StatusTag tone={tone} label={t(`activity.due-${how}`, { count: Math.abs(left) })} />;
}
