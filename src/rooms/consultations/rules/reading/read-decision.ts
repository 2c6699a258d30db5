import { type Field, field } from "./field.ts";
import { LIST_MARK } from "./joins-line.ts";
import { foundAt, nameOfSection } from "./passages-in.ts";
import type { Section } from "./split-sections.ts";

const LEAD = /(?:besluta|beslutar|beslutade|föreslås|föreslår|följande|att)\s*[:.]?$|^i [^.]{3,60}:$/i;

/** The points of the proposed decision, or of the decision itself in an excerpt from the minutes, each without its number. */
export function readDecision(sections: readonly Section[], kind: "proposed-decision" | "decision"): Field<string>[] {
  // What stands under the same heading again, after the views, only says it once more.
  const first = sections.findIndex((section) => section.kind === kind && section.paragraphs.length > 0);
  const rest = sections.slice(Math.max(0, first));
  const end = rest.findIndex((section) => section.kind !== kind);
  return (first < 0 ? [] : rest.slice(0, end < 0 ? rest.length : end)).flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => {
      const text = paragraph.text.replace(LIST_MARK, "").trim();
      const isLead = paragraph.kind !== "item" && text.length < 120 && LEAD.test(text);
      return isLead || text === ""
        ? []
        : [field(text, "certain", foundAt(paragraph, 0, paragraph.text, nameOfSection(section)))];
    }),
  );
}
