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

type DueTagProps = {
  day: Temporal.PlainDate;
  today: Temporal.PlainDate;
  /** Under a header that already says what the day is. */
  inTable?: boolean;
};

/** When the answer is due, and how many days are left. */
export function DueTag({ day, today, inTable = false }: DueTagProps) {
  const t = useTexts("staff-reports");
  const left = daysBetween(today, day);
  const words = inTable ? "list" : "report";
  const label = t(`${words}.${left < 0 ? "due-late" : "due-in"}`, { day: day.toString(), count: Math.abs(left) });
  return <StatusTag tone={toneOf(left)} label={label} />;
}
