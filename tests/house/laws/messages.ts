import type { Files, Flaw } from "./files.ts";

export type Language = "sv" | "en";
/** Every sentence of the house: by room, language and key (`done.case-registered`). */
export type Catalogue = ReadonlyMap<string, Record<Language, ReadonlyMap<string, string>>>;

type Written = { [key: string]: string | Written };

const flat = (written: Written, above = ""): [string, string][] =>
  Object.entries(written).flatMap(([key, value]) =>
    typeof value === "string" ? [[above + key, value] as const] : flat(value, `${above}${key}.`),
  ) as [string, string][];

const read = (text: string | undefined): ReadonlyMap<string, string> =>
  new Map(flat(JSON.parse(text ?? "{}") as Written));

/** The messages of each folder that has any; a room is called by its folder's name. */
export function readCatalogue(files: Files): Catalogue {
  const folders = [...files.keys()].flatMap((file) => /^(src\/.*)\/messages\.sv\.json$/.exec(file)?.[1] ?? []);
  return new Map(
    folders.map((folder) => [
      folder.split("/").at(-1) ?? "",
      { sv: read(files.get(`${folder}/messages.sv.json`)), en: read(files.get(`${folder}/messages.en.json`)) },
    ]),
  );
}

const plural = /_(zero|one|two|few|many|other)$/;

/** The key as code writes it: without the ending that the number of things chooses. */
export const keyOf = (key: string): string => key.replace(plural, "");

const blanksOf = (text: string) => [...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1] ?? "");

/** The blanks of a key in all its plural forms; `count` may be written out as a word in some of them. */
function blanks(texts: ReadonlyMap<string, string>, key: string): string {
  const forms = [...texts].filter(([form]) => keyOf(form) === key);
  const all = new Set(forms.flatMap(([, text]) => blanksOf(text)));
  if (forms.some(([form]) => plural.test(form))) all.delete("count");
  return [...all].sort().join(", ");
}

function pluralFault(texts: ReadonlyMap<string, string>, key: string): string | null {
  const endings = [...texts.keys()]
    .filter((form) => keyOf(form) === key && form !== key)
    .map((form) => form.slice(key.length + 1));
  if (endings.length === 0) return null;
  const lacking = ["one", "other"].filter((ending) => !endings.includes(ending));
  return lacking.length === 0 ? null : `lacks the form for ${lacking.join(" and ")}`;
}

/** Keys that one language has and the other lacks, empty sentences, and blanks that differ. */
export function messageFlaws(catalogue: Catalogue): Flaw[] {
  return [...catalogue].flatMap(([room, { sv, en }]) => {
    const keys = new Set([...sv.keys(), ...en.keys()].map(keyOf));
    const has = (texts: ReadonlyMap<string, string>, key: string) =>
      [...texts.keys()].some((form) => keyOf(form) === key);
    const empty = [...sv, ...en]
      .filter(([, text]) => text.trim() === "")
      .map(([key]) => ({ where: `${room}:${key}`, what: "is empty" }));
    const faults = [...keys].flatMap((key) => {
      const where = `${room}:${key}`;
      if (!has(sv, key)) return [{ where, what: "is not written in Swedish" }];
      if (!has(en, key)) return [{ where, what: "is not written in English" }];
      const [swedish, english] = [blanks(sv, key), blanks(en, key)];
      const lacking = pluralFault(sv, key) ?? pluralFault(en, key);
      return [
        ...(swedish === english ? [] : [{ where, what: `fills {${swedish}} in Swedish but {${english}} in English` }]),
        ...(lacking === null ? [] : [{ where, what: lacking }]),
      ];
    });
    return [...empty, ...faults];
  });
}

/** Each key with both its sentences, for laws about translation. */
export function sentencePairs(catalogue: Catalogue): [string, string, string][] {
  return [...catalogue].flatMap(([room, { sv, en }]) =>
    [...sv].flatMap(([key, swedish]): [string, string, string][] => {
      const english = en.get(key);
      return english === undefined ? [] : [[`${room}:${key}`, swedish, english]];
    }),
  );
}
