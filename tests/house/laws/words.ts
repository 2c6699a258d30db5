import { type Files, type Flaw, sources } from "./files.ts";
import { parse, walk } from "./parse.ts";

/** A translation that is wrong here, the word that is right, and the phrases in which the wrong word is another word. */
export type WrongWord = { wrong: string; right: string; swedish: string; unless?: readonly string[] };

const wordsIn = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== "");

/** The names a source file gives to things: variables, types, properties, tables and columns; texts in quotes are not names. */
function namesIn(file: string, text: string): Set<string> {
  const names = new Set<string>();
  if (file.endsWith(".sql")) {
    const bare = text.replace(/--.*$/gm, "").replace(/'[^']*'/g, "");
    for (const name of bare.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []) names.add(name);
  } else {
    walk(parse(file, text).program, (node) => {
      if ((node.type === "Identifier" || node.type === "JSXIdentifier") && typeof node.name === "string")
        names.add(node.name);
    });
  }
  return names;
}

/** The wrong word in this name, also in the plural, unless the phrase makes it another word. */
function wrongIn(name: string, wrongWords: readonly WrongWord[]): WrongWord | undefined {
  const phrase = ` ${wordsIn(name).join(" ")} `;
  return wrongWords.find(({ wrong, unless = [] }) => {
    const bare = unless.reduce((rest, allowed) => rest.replaceAll(` ${allowed} `, " "), phrase);
    return bare.includes(` ${wrong} `) || bare.includes(` ${wrong}s `);
  });
}

/** Names in code and schema that say a Swedish word wrongly, or in Swedish, or with letters that code does not use. */
export function wordFlaws(files: Files, wrongWords: readonly WrongWord[]): Flaw[] {
  const named = [...sources(files), ...[...files].filter(([file]) => /^migrations\/.*\.sql$/.test(file))];
  return named.flatMap(([where, text]) => {
    const faults = Map.groupBy(namesIn(where, text), (name) => {
      const found = wrongIn(name, wrongWords);
      if (found) return `"${found.swedish}" is "${found.right}" here`;
      return name.length > 1 && /[^\x20-\x7e]/.test(name) ? "names in code are English" : null;
    });
    return [...faults].flatMap(([fault, names]) =>
      fault === null ? [] : [{ where, what: `${names.join(", ")}: ${fault}` }],
    );
  });
}

/** A pair of sentences that translate a word wrongly: the Swedish has this, and the English has that. */
export type WrongPair = { swedish: RegExp; english: RegExp; right: string };

/** The English of the screens uses the glossary's words too. `pairs` are texts by key: [key, Swedish, English]. */
export function translationFlaws(
  pairs: readonly (readonly [string, string, string])[],
  wrongPairs: readonly WrongPair[],
): Flaw[] {
  return pairs.flatMap(([where, swedish, english]) =>
    wrongPairs.flatMap((pair) =>
      pair.swedish.test(swedish) && pair.english.test(english)
        ? [{ where, what: `"${english}" should say ${pair.right}` }]
        : [],
    ),
  );
}

/** Words the code uses for the domain that `docs/glossary.md` does not explain. */
export function glossaryFlaws(glossary: string, words: readonly string[]): Flaw[] {
  const explained = new Set([...glossary.matchAll(/`([a-z_]+)`/g)].map((match) => match[1]));
  return words.flatMap((where) => (explained.has(where) ? [] : [{ where, what: "is not in docs/glossary.md" }]));
}
