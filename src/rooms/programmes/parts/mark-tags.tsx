import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { Mark } from "../rules/changes-between.ts";

const tones: Record<Mark, Tone> = {
  new: "success",
  gone: "danger",
  moved: "info",
  renamed: "info",
  reworded: "warning",
  terms: "warning",
};

/** What can be seen of a part or a requirement when two texts are laid beside each other. */
export function MarkTags({ marks }: { marks: readonly Mark[] }) {
  const t = useTexts("programmes");
  return marks.map((mark) => <StatusTag key={mark} tone={tones[mark]} label={t(`compare.mark.${mark}`)} />);
}
