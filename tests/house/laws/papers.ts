import path from "node:path/posix";
import type { Files, Flaw } from "./files.ts";

/** The newest section of a change log that says nothing. */
export function changelogFlaws(changelog: string): Flaw[] {
  const section = changelog.split(/^## /m)[1];
  if (section === undefined) return [{ where: "CHANGELOG.md", what: "has no section" }];
  return /^- \S/m.test(section)
    ? []
    : [{ where: "CHANGELOG.md", what: `the section ${section.split("\n")[0]} is empty` }];
}

const linksIn = (text: string) =>
  [...text.replace(/```[\s\S]*?```/g, "").matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? "").replace(/#.*$/, ""))
    .filter((link) => link !== "");

/** Links in our papers that lead nowhere. `exists` answers for what is no text file, such as drawings. */
export function linkFlaws(files: Files, exists: (place: string) => boolean): Flaw[] {
  return [...files].flatMap(([where, text]) => {
    if (!where.endsWith(".md")) return [];
    const inside = linksIn(text).filter((link) => !/^[a-z]+:/.test(link));
    return inside.flatMap((link) =>
      exists(path.join(path.dirname(where), link)) ? [] : [{ where, what: `links to ${link}, which is not there` }],
    );
  });
}

/** Pages of a folder that its README.md does not name. */
export function indexFlaws(files: Files, folder: string): Flaw[] {
  const index = files.get(`${folder}/README.md`) ?? "";
  const pages = [...files.keys()].filter(
    (file) => path.dirname(file) === folder && file.endsWith(".md") && !file.endsWith("/README.md"),
  );
  return pages.flatMap((where) =>
    index.includes(`(${path.basename(where)})`) ? [] : [{ where, what: `is not named in ${folder}/README.md` }],
  );
}
