export type Change = { field: string; before: string | null; after: string | null };

/**
 * The fields whose text differs, in the order of `after`. A field that was not asked about (undefined) stays as it is; an
 * empty one and a missing one are the same.
 */
export function changedFields(
  before: Readonly<Record<string, string | null>>,
  after: Readonly<Record<string, string | null | undefined>>,
): Change[] {
  return Object.entries(after).flatMap(([field, wanted]) => {
    if (wanted === undefined) return [];
    const change = { field, before: before[field] || null, after: wanted || null };
    return change.before === change.after ? [] : [change];
  });
}
