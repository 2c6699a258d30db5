import { kindOf } from "./passages-in.ts";
import type { Section } from "./split-sections.ts";

/** Whether an answer has a part of its own for what the answerer thinks. Where it has none it is said elsewhere. */
export function hasViews(sections: readonly Section[]): boolean {
  return sections.some(
    (section) => ["views", "opening", "summary"].includes(kindOf(section)) && section.paragraphs.length > 0,
  );
}
