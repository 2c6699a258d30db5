import { useTexts } from "../../platform/web/use-texts.ts";
import type { EndpointState } from "../../platform/webhooks/model.ts";
import { type Health, judgeHealth, type Tallies } from "../../platform/webhooks/sending/judge-health.ts";
import { StatusTag } from "../../ui/status-tag.tsx";
import type { Tone } from "../../ui/tone.ts";

const tones: Record<Health, Tone> = {
  works: "success",
  untried: "neutral",
  failing: "warning",
  paused: "info",
  disabled: "danger",
};

/** How a receiver is doing. */
export function HealthTag({ line }: { line: Tallies & { state: EndpointState } }) {
  const t = useTexts("webhooks");
  const health = judgeHealth(line);
  return <StatusTag tone={tones[health]} label={t(`health.${health}`)} />;
}
