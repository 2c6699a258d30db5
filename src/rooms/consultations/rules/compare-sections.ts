import { movedAmong } from "../../../kernel/moved-among.ts";

type Section = { sectionId: string; heading: string; content: object };

/** `position` is the place in the new version; null for a section that is gone. */
export type SectionChange = {
  sectionId: string;
  position: number | null;
  heading: string;
  before: string | null;
  kind: "same" | "changed" | "moved" | "renamed" | "new" | "gone";
};

/** A new version held against the one before, section by section in the new order, and last those that are gone. */
export function compareSections(before: readonly Section[], after: readonly Section[]): SectionChange[] {
  const known = new Map(before.map((section, place) => [section.sectionId, { ...section, place }]));
  const moved = movedAmong(after.flatMap(({ sectionId }) => known.get(sectionId)?.place ?? []));
  const changes = after.map(({ sectionId, heading, content }, position): SectionChange => {
    const old = known.get(sectionId);
    const told = { sectionId, position, heading, before: old?.heading ?? null };
    if (!old) return { ...told, kind: "new" };
    if (old.heading !== heading) return { ...told, kind: "renamed" };
    if (moved.has(old.place)) return { ...told, kind: "moved" };
    return { ...told, kind: JSON.stringify(old.content) === JSON.stringify(content) ? "same" : "changed" };
  });
  const kept = new Set(after.map(({ sectionId }) => sectionId));
  const gone = before
    .filter(({ sectionId }) => !kept.has(sectionId))
    .map(
      ({ sectionId, heading }): SectionChange => ({
        sectionId,
        position: null,
        heading,
        before: heading,
        kind: "gone",
      }),
    );
  return [...changes, ...gone];
}
