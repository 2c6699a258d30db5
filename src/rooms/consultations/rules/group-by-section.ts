type Section = { sectionId: string; heading: string };
export type SectionGroup<One> = { sectionId: string | null; heading: string | null; viewpoints: One[] };

/** Viewpoints by the section they are about, in the order of the proposal; those about the whole come first. */
export function groupBySection<One extends { sectionId: string | null }>(
  viewpoints: readonly One[],
  sections: readonly Section[],
): SectionGroup<One>[] {
  const known = new Map(sections.map(({ sectionId, heading }) => [sectionId, heading]));
  const of = Map.groupBy(viewpoints, ({ sectionId }) =>
    sectionId !== null && known.has(sectionId) ? sectionId : null,
  );
  const order = [null, ...sections.map(({ sectionId }) => sectionId)];
  return order.flatMap((sectionId) => {
    const mine = of.get(sectionId);
    const heading = sectionId === null ? null : (known.get(sectionId) ?? null);
    return mine ? [{ sectionId, heading, viewpoints: mine }] : [];
  });
}
