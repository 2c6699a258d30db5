import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { ConsultationState } from "../model.ts";

const tones: Record<ConsultationState, Tone> = {
  draft: "warning",
  sent: "info",
  compiling: "info",
  closed: "success",
  withdrawn: "neutral",
};

/** How far a consultation has come. */
export function StateTag({ state }: { state: ConsultationState }) {
  const t = useTexts("consultations");
  return <StatusTag tone={tones[state]} label={t(`state.${state}`)} />;
}
