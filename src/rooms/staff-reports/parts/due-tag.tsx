import { daysBetween } from "../../../kernel/day.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";

/** Days from which the due day is so near that it stands out. */
const soon = 14;

const toneOf = (left: number): Tone => {
  if (left < 0) return "danger";
  return left <= soon ? "warning" : "neutral";
};

/** When the answer is due, and how many days are left. */
export function DueTag({ day, today }: { day: Temporal.PlainDate; today: Temporal.PlainDate }) {
  const t = useTexts("staff-reports");
  const left = daysBetween(today, day);
  const label =
    left < 0
      ? t("report.due-late", { day: day.toString(), count: -left })
      : t("report.due-in", { day: day.toString(), count: left });
  return <StatusTag tone={toneOf(left)} label={label} />;
}
