import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { Confidence } from "../rules/reading/field.ts";

const tones: Record<Confidence, Tone> = { certain: "success", likely: "info", uncertain: "warning" };

/** How sure one may be of what was read. */
export function ConfidenceTag({ confidence }: { confidence: Confidence }) {
  const t = useTexts("consultations");
  return <StatusTag tone={tones[confidence]} label={t(`upload.confidence.${confidence}`)} />;
}
