import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { ViewpointKind } from "../model.ts";

const tones: Record<ViewpointKind, Tone> = {
  wish: "info",
  objection: "warning",
  question: "neutral",
  support: "success",
};

/** What sort of thing is said: a wish, an objection, a question, support. */
export function ViewpointKindTag({ kind }: { kind: ViewpointKind }) {
  const t = useTexts("consultations");
  return <StatusTag tone={tones[kind]} label={t(`viewpoint.kind.${kind}`)} />;
}
