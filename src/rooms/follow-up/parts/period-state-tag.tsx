import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { PeriodState } from "../model.ts";

const tones: Record<PeriodState, Tone> = { planned: "neutral", open: "info", closed: "success" };

/** Whether a period has opened, or is over. */
export function PeriodStateTag({ state }: { state: PeriodState }) {
  const t = useTexts("follow-up");
  return <StatusTag tone={tones[state]} label={t(`period-state.${state}`)} />;
}
