import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { GoalState } from "../model.ts";

const tones: Record<GoalState, Tone> = { draft: "warning", proposed: "info", adopted: "success", ended: "neutral" };

/** How far a goal has come on its way to a decision. */
export function GoalStateTag({ state }: { state: GoalState }) {
  const t = useTexts("follow-up");
  return <StatusTag tone={tones[state]} label={t(`goal-state.${state}`)} />;
}
