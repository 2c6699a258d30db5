import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { Halt, Standing } from "../model.ts";

const tones: Record<Standing, Tone> = {
  drafting: "warning",
  approved_for_consultation: "info",
  in_consultation: "info",
  compiling: "info",
  in_preparation: "info",
  proposed: "info",
  adopted: "success",
  in_force: "success",
  rejected: "neutral",
  superseded: "neutral",
  repealed: "neutral",
};

/** How a version stands, and beside it that it is tabled or referred back. */
export function StandingTag({ standing, halted }: { standing: Standing; halted?: Halt | null }) {
  const t = useTexts("programmes");
  return (
    <>
      <StatusTag tone={tones[standing]} label={t(`standing.${standing}`)} />
      {halted && <StatusTag tone="warning" label={t(`halt.${halted}`)} />}
    </>
  );
}
