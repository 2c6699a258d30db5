const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, inOrder(held)]),
  );
};

/** JSON with every object's keys in order: the database keeps them in an order of its own, and a hash must not care. */
export const stableJson = (value: unknown): string => JSON.stringify(inOrder(value));
