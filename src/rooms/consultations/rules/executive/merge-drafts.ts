import { type ExecutivePart, executiveParts } from "../../model.ts";
import type { DraftedParagraph, SourceKind, StoredText } from "./executive-sources.ts";
import { sameText } from "./same-text.ts";

export type StoredParagraph = {
  id: string;
  part: ExecutivePart;
  heading: string | null;
  content: StoredText;
  drafted: StoredText | null;
  edited: boolean;
  sourceKind: SourceKind;
  sourceId: string | null;
};

export type DraftChanges = {
  insert: (DraftedParagraph & { position: number })[];
  /** `content` is null where a person's own text stays. */
  update: { id: string; position: number; heading: string | null; drafted: StoredText; content: StoredText | null }[];
  remove: string[];
};

const keyOf = ({ part, sourceKind, sourceId }: Pick<DraftedParagraph, "part" | "sourceKind" | "sourceId">) =>
  `${part} ${sourceKind} ${sourceId ?? ""}`;

/**
 * Fits a new draft to the paragraphs that are there. What nobody has edited becomes as the new draft; what somebody has edited
 * keeps its text, and the new draft is laid beside it. A paragraph whose source is gone goes too, unless it was edited.
 */
export function mergeDrafts(stored: readonly StoredParagraph[], drafted: readonly DraftedParagraph[]): DraftChanges {
  const there = new Map(stored.map((one) => [keyOf(one), one]));
  const changes: DraftChanges = { insert: [], update: [], remove: [] };
  const order = drafted.toSorted((a, b) => executiveParts.indexOf(a.part) - executiveParts.indexOf(b.part));
  order.forEach((draft, position) => {
    const one = there.get(keyOf(draft));
    there.delete(keyOf(draft));
    if (!one) changes.insert.push({ ...draft, position });
    else {
      const fresh = one.drafted === null || !sameText(one.drafted, draft.content);
      const content = one.edited || !fresh ? null : draft.content;
      changes.update.push({ id: one.id, position, heading: draft.heading, drafted: draft.content, content });
    }
  });
  changes.remove = [...there.values()]
    .filter(({ edited, sourceKind }) => !edited && sourceKind !== "own")
    .map(({ id }) => id);
  return changes;
}
