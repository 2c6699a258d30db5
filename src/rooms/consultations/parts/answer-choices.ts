import { useTexts } from "../../../platform/web/use-texts.ts";
import type { Choice } from "../../../ui/choice.ts";
import { answerKinds, stances, viewpointKinds } from "../model.ts";

/** What an answer may say of itself, in the visitor's words. `section` offers the whole and then each section. */
export function useAnswerChoices() {
  const t = useTexts("consultations");
  const named = (area: string, values: readonly string[]): Choice[] =>
    values.map((value) => ({ value, label: t(`${area}.${value}`) }));
  return {
    kinds: named("kind", answerKinds),
    stances: named("stance", [...stances, "none"]),
    viewpointKinds: named("viewpoint.kind", viewpointKinds),
    sections: (sections: readonly { sectionId: string; heading: string }[]): Choice[] => [
      { value: "", label: t("viewpoint.whole") },
      ...sections.map(({ sectionId, heading }) => ({ value: sectionId, label: heading })),
    ],
  };
}
