import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { Health } from "../model.ts";

const tones: Record<Health, Tone> = {
  unknown: "neutral",
  on_track: "success",
  at_risk: "warning",
  off_track: "danger",
};

/** How it goes. */
export function HealthTag({ health }: { health: Health }) {
  const t = useTexts("follow-up");
  return <StatusTag tone={tones[health]} label={t(`health.${health}`)} />;
}
