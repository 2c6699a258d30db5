type Word = {
  name: string;
  /** What values are called that have a name of their own in code. */
  values?: Readonly<Record<string, string>>;
  /** Set when other values than those named may come too. */
  others?: boolean;
};

/** What the filters of a page are called in its address. */
export type AddressWords = Readonly<Record<string, Word>>;

export type Filters = Readonly<Record<string, string | number | boolean | null | undefined>>;

function meant({ values, others = values === undefined }: Word, written: string): string | undefined {
  const named = Object.entries(values ?? {}).find(([, name]) => name === written);
  return named ? named[0] : others ? written : undefined;
}

/** The filters an address holds, by their names in code. What is empty or unknown is left out. */
export function readAddress(words: AddressWords, params: URLSearchParams): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, word] of Object.entries(words)) {
    const value = meant(word, params.get(word.name) ?? "");
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
    params.set(name, values?.[String(value)] ?? String(value));
  }
  const search = params.toString();
  return search === "" ? path : `${path}?${search}`;
}
