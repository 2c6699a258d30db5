import { useTexts } from "../../platform/web/use-texts.ts";
import type { DeliveryState } from "../../platform/webhooks/model.ts";
import { StatusTag } from "../../ui/status-tag.tsx";
import type { Tone } from "../../ui/tone.ts";

const tones: Record<DeliveryState, Tone> = { waiting: "info", held: "neutral", received: "success", dead: "danger" };

/** How far a message has come. */
export function DeliveryTag({ state }: { state: DeliveryState }) {
  const t = useTexts("webhooks");
  return <StatusTag tone={tones[state]} label={t(`delivery-state.${state}`)} />;
}
