import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { Standing } from "../rules/judge-standing.ts";

const tones: Record<Standing, Tone> = {
  missed: "danger",
  overdue: "danger",
  opened: "warning",
  waiting: "warning",
  gone: "neutral",
  planned: "neutral",
  handed_in_late: "success",
  handed_in: "success",
};

/** How it stands with a body's report. */
export function StandingTag({ standing }: { standing: Standing }) {
  const t = useTexts("follow-up");
  return <StatusTag tone={tones[standing]} label={t(`report-standing.${standing}`)} />;
}
