import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { AnswerStance } from "../model.ts";

const tones: Record<AnswerStance, Tone> = {
  supports: "success",
  supports_with_viewpoints: "info",
  neutral: "neutral",
  rejects_in_part: "warning",
  rejects: "danger",
  none: "neutral",
};

/** What somebody thinks of the proposal, or of a section of it. */
export function StanceTag({ stance }: { stance: AnswerStance }) {
  const t = useTexts("consultations");
  return <StatusTag tone={tones[stance]} label={t(`stance.${stance}`)} />;
}
