import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { HandlingOutcome } from "../model.ts";

const tones: Record<HandlingOutcome, Tone> = { taken: "success", partly: "info", not: "warning", noted: "neutral" };

/** What became of a viewpoint, or that nobody has handled it yet. */
export function HandlingTag({ outcome }: { outcome: HandlingOutcome | null }) {
  const t = useTexts("consultations");
  if (outcome === null) return <StatusTag tone="danger" label={t("handling.unhandled")} />;
  return <StatusTag tone={tones[outcome]} label={t(`handling.outcome.${outcome}`)} />;
}
