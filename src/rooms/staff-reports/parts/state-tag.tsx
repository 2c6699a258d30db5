import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { ReportState } from "../model.ts";

const tones: Record<ReportState, Tone> = {
  draft: "info",
  attesting: "warning",
  attested: "success",
  on_agenda: "info",
  decided: "success",
  dispatched: "success",
  ended: "neutral",
};

/** How far a report has come. */
export function StateTag({ state }: { state: ReportState }) {
  const t = useTexts("staff-reports");
  return <StatusTag tone={tones[state]} label={t(`state.${state}`)} />;
}
