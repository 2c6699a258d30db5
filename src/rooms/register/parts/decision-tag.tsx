import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { DisclosureDecision } from "../model.ts";

const tones: Record<DisclosureDecision, Tone> = { released: "success", released_in_part: "warning", refused: "danger" };

/** What was decided on a record, or that nothing is decided yet. */
export function DecisionTag({ decision }: { decision: DisclosureDecision | null }) {
  const t = useTexts("register");
  if (decision === null) return <StatusTag tone="neutral" label={t("disclosure.undecided")} />;
  return <StatusTag tone={tones[decision]} label={t(`disclosure.decision.${decision}`)} />;
}
