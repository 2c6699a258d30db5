/** What a filter is called in an address, and what its values are called where they are a fixed few. */
export type AddressWords = Readonly<Record<string, { name: string; values?: Readonly<Record<string, string>> }>>;

export type Filters = Readonly<Record<string, string | number | boolean | null | undefined>>;

const nameOf = (values: Readonly<Record<string, string>> | undefined, value: string) => values?.[value] ?? value;

const valueOf = (values: Readonly<Record<string, string>> | undefined, written: string) =>
  values ? Object.keys(values).find((key) => values[key] === written) : written;

/** The filters an address holds, by their names in code. What is empty or unknown is left out. */
export function readAddress(words: AddressWords, params: URLSearchParams): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, { name, values }] of Object.entries(words)) {
    const value = valueOf(values, params.get(name) ?? "");
    if (value) found[key] = value;
  }
  return found;
}

/** The address of a page with these filters; empty ones and `false` are left out, so equal lists have equal addresses. */
export function writeAddress(path: string, words: AddressWords, filters: Filters): string {
  const params = new URLSearchParams();
  for (const [key, { name, values }] of Object.entries(words)) {
    const value = filters[key];
    if (value === null || value === undefined || value === "" || value === false) continue;
    params.set(name, nameOf(values, String(value)));
  }
  const search = params.toString();
  return search === "" ? path : `${path}?${search}`;
}
