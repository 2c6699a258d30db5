import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import { type MeetingStage, stageOf } from "../lifecycle.ts";
import type { MeetingFacts } from "../queries/meeting-facts.ts";

const tones: Record<MeetingStage, Tone> = { planned: "info", held: "info", approved: "success", cancelled: "neutral" };

/** How far a meeting has come. */
export function StageTag({ facts }: { facts: Pick<MeetingFacts, "state" | "minutesApprovedDay"> }) {
  const t = useTexts("meetings");
  const stage = stageOf(facts);
  return <StatusTag tone={tones[stage]} label={t(`stage.${stage}`)} />;
}
