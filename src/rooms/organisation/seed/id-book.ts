/** The ids that a city's keys are given. */
export type IdBook = { of(key: string): string; maybe(key: string | null): string | null };

/** Gives every key an id. A key that is asked for and was never given one is a fault in the data, and is thrown. */
export function idBook(kind: string, rows: readonly { key: string }[], newId: () => string): IdBook {
  const ids = new Map(rows.map(({ key }) => [key, newId()]));
  const of = (key: string) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The city names the ${kind} ${key}, which it does not have`);
    return id;
  };
  return { of, maybe: (key) => (key === null ? null : of(key)) };
}
