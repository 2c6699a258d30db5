import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { ActivityState } from "../model.ts";

const tones: Record<ActivityState, Tone> = { planned: "neutral", ongoing: "info", done: "success", stopped: "neutral" };

/** How far an activity has come. */
export function ActivityStateTag({ state, percent }: { state: ActivityState; percent?: number | null }) {
  const t = useTexts("follow-up");
  const word = t(`state.${state}`);
  const shown = state === "ongoing" && percent != null ? t("activity.state-percent", { state: word, percent }) : word;
  return <StatusTag tone={tones[state]} label={shown} />;
}
