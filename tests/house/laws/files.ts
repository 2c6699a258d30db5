import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The project's text files: path from the root, with `/`, to content. A law never touches the disk, so a planted tree will do. */
export type Files = ReadonlyMap<string, string>;

/** One break of a law. `where` is what an exception names: a file, `file#function`, a table, a query. */
export type Flaw = { where: string; what: string };

const root = path.resolve(import.meta.dirname, "../../..");
const unread = new Set(["node_modules", "build", "data", "coverage"]);
const text = /\.(ts|tsx|mjs|css|svg|sql|json|md|ya?ml|txt)$|^LICENSE$/;

function paths(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return unread.has(entry.name) || entry.name.startsWith(".") ? [] : paths(place);
    return text.test(entry.name) ? [place] : [];
  });
}

/** Every text file of the checkout, whether it is committed yet or not. */
export function readFiles(): Files {
  return new Map(paths("").map((place) => [place, readFileSync(path.join(root, place), "utf8")]));
}

export const isTest = (file: string): boolean => /\.(test|journey)\.tsx?$/.test(file) || file.startsWith("tests/");
export const isCode = (file: string): boolean => /\.(ts|tsx|mjs)$/.test(file);

/** The code that runs for people: everything under `src/` but its tests. */
export const sources = (files: Files): [string, string][] =>
  [...files].filter(([file]) => file.startsWith("src/") && isCode(file) && !isTest(file));

/**
 * What is left when the listed exceptions are taken away, as sentences. An exception that no longer excuses anything is a
 * flaw too, so the lists can only shrink by themselves.
 */
export function judge(flaws: Flaw[], exceptions: Readonly<Record<string, string>> = {}): string[] {
  const found = new Set(flaws.map(({ where }) => where));
  const stale = Object.keys(exceptions).filter((where) => !found.has(where));
  const left = flaws.filter(({ where }) => !(where in exceptions));
  return [
    ...left.map(({ where, what }) => `${where}: ${what}`),
    ...stale.map((where) => `${where}: is listed as an exception but needs none`),
  ];
}
