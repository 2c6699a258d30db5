type Section = { sectionId: string; heading: string; content: object };

/** `position` is the place in the new version; null for a section that is gone. */
export type SectionChange = {
  sectionId: string;
  position: number | null;
  heading: string;
  before: string | null;
  kind: "same" | "changed" | "moved" | "renamed" | "new" | "gone";
};

/** Which of the sections that are in both stand in another order: those outside the longest run that keeps its order. */
function movedAmong(order: readonly number[]): Set<number> {
  const best: number[][] = [];
  for (const [at, place] of order.entries()) {
    const before =
      best.filter((_, index) => (order[index] ?? 0) < place).toSorted((a, b) => b.length - a.length)[0] ?? [];
    best.push([...before, at]);
  }
  const kept = new Set(best.toSorted((a, b) => b.length - a.length)[0] ?? []);
  return new Set(order.keys().filter((at) => !kept.has(at)));
}

/** A new version held against the one before, section by section in the new order, and last those that are gone. */
export function compareSections(before: readonly Section[], after: readonly Section[]): SectionChange[] {
  const known = new Map(before.map((section, place) => [section.sectionId, { ...section, place }]));
  const carried = after.filter(({ sectionId }) => known.has(sectionId));
  const moved = movedAmong(carried.map(({ sectionId }) => known.get(sectionId)?.place ?? 0));
  const changes = after.map(({ sectionId, heading, content }, position): SectionChange => {
    const old = known.get(sectionId);
    const told = { sectionId, position, heading, before: old?.heading ?? null };
    if (!old) return { ...told, kind: "new" };
    if (old.heading !== heading) return { ...told, kind: "renamed" };
    if (moved.has(carried.findIndex((one) => one.sectionId === sectionId))) return { ...told, kind: "moved" };
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
