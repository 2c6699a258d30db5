/**
 * Which of the things that are in both orders have been moved: those outside the longest run that keeps its order, so that
 * moving one thing to the front does not say that all the others moved. `order` holds the earlier places in the later order.
 */
export function movedAmong(order: readonly number[]): Set<number> {
  const longest = order.map(() => 1);
  const from = order.map(() => -1);
  for (const [at, place] of order.entries()) {
    for (let earlier = 0; earlier < at; earlier++) {
      const run = (longest[earlier] ?? 0) + 1;
      if ((order[earlier] ?? 0) < place && run > (longest[at] ?? 0)) {
        longest[at] = run;
        from[at] = earlier;
      }
    }
  }
  const kept = new Set<number>();
  for (let at = longest.indexOf(Math.max(...longest)); at >= 0; at = from[at] ?? -1) kept.add(order[at] ?? -1);
  return new Set(order.filter((place) => !kept.has(place)));
}
