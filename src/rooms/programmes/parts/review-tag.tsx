import { daysBetween } from "../../../kernel/day.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";

const soon = 90;

/** When somebody must ask whether the programme still holds: passed, near, or a plain day. */
export function ReviewTag({ day, today }: { day: Temporal.PlainDate; today: Temporal.PlainDate }) {
  const t = useTexts("programmes");
  const left = daysBetween(today, day);
  const values = { day: day.toString(), count: Math.abs(left) };
  if (left < 0) return <StatusTag tone="danger" label={t("review.passed", values)} />;
  if (left <= soon) return <StatusTag tone="warning" label={t("review.near", values)} />;
  return <span>{t("review.on", values)}</span>;
}
