const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
};

/**
 * JSON with the keys of every object in order of their code units and nothing between the parts, so that equal content is
 * equal text whoever wrote it and whatever database kept it.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value));
