import type { ViewpointChoices } from "../../../platform/paper/web/viewpoint-choices.ts";
import { type Language, textsOf } from "../../../platform/texts/texts.ts";
import type { Choice } from "../../../ui/choice.ts";
import { markKinds } from "../model.ts";
import type { ReportQuestion } from "../queries/report-page.ts";
import type { ReportContent } from "../rules/report-content.ts";

/** The kinds of viewpoints with their words, as fields and the reading of a form need them. */
export function viewpointKinds(language: Language): Choice[] {
  const t = textsOf(language, "staff-reports");
  return markKinds.map((value) => ({ value, label: t(`viewpoint.kind.${value}`) }));
}

/** What a writer may mark in a text, and what the marks that stand there are about. */
export function viewpointSettings(
  language: Language,
  question: ReportQuestion | null,
  content: ReportContent,
): ViewpointChoices {
  return {
    kinds: viewpointKinds(language),
    sections: (question?.sections ?? []).map(({ sectionId, heading }) => ({ value: sectionId, label: heading })),
    about: Object.fromEntries(content.viewpoints.map(({ id, sectionId }) => [id, sectionId])),
  };
}
