import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import { type RequestWait, requestWait } from "../rules/request-wait.ts";

const tones: Record<RequestWait["press"], Tone> = { fresh: "info", waiting: "warning", late: "danger" };

/** How many working days a request has waited, in a word that presses harder the longer it is. */
export function WaitTag({ receivedAt, today }: { receivedAt: Temporal.Instant; today: Temporal.PlainDate }) {
  const t = useTexts("register");
  const { days, press } = requestWait(receivedAt, today);
  const label = days === 0 ? t("disclosure.came-today") : t(`disclosure.wait-${press}`, { count: days });
  return <StatusTag tone={tones[press]} label={label} />;
}
