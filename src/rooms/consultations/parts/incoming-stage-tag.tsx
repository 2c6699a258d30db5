import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { Stage } from "../model.ts";

const tones: Record<Stage, Tone> = {
  sent: "warning",
  registered: "info",
  drafting: "info",
  attesting: "info",
  awaiting_decision: "info",
  answered: "success",
  declined: "success",
  withdrawn: "neutral",
};

/** How far the answer has come, in the words of those who write it. */
export function IncomingStageTag({ stage }: { stage: Stage }) {
  const t = useTexts("consultations");
  return <StatusTag tone={tones[stage]} label={t(`incoming.stage.${stage}`)} />;
}
