import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { OutcomeJudgement } from "../rules/judge-outcome.ts";

const tones: Record<OutcomeJudgement, Tone> = {
  reached: "success",
  missed: "danger",
  "no-target": "neutral",
  "not-measured": "warning",
  "no-value": "neutral",
};

/** How an outcome stands to its target, in words; without a target that is what it says. */
export function JudgementTag({ judgement }: { judgement: OutcomeJudgement }) {
  const t = useTexts("follow-up");
  return <StatusTag tone={tones[judgement]} label={t(`outcome.${judgement}`)} />;
}
