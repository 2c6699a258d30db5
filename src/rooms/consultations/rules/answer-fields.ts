import type { AnswerKind, AnswerStance, ViewpointKind } from "../model.ts";

type Standing = {
  kind: AnswerKind;
  stance: AnswerStance;
  text: string;
  viewpoints: readonly { words: string; kind: ViewpointKind; sectionId: string | null }[];
};

/** The choice that stands for the stance in the form; whoever gives no opinion has none. */
export const chosenStance = ({ kind, stance }: Pick<Standing, "kind" | "stance">): string =>
  kind === "declined" || stance === "none" ? "declined" : stance;

/** An answer as the fields of its form, by name: what two people who write at once are shown of each other. */
export function answerFields(answer: Standing): Record<string, string> {
  const rows = answer.viewpoints.flatMap(({ words, kind, sectionId }, at): [string, string][] => [
    [`viewpoints.${at}.words`, words],
    [`viewpoints.${at}.kind`, kind],
    [`viewpoints.${at}.section`, sectionId ?? ""],
  ]);
  return { stance: chosenStance(answer), text: answer.text, ...Object.fromEntries(rows) };
}
