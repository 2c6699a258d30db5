import { foldName } from "./fold-name.ts";

/** A body as the one who asks knows it. Days are `YYYY-MM-DD`; `to` is the last day it exists. */
export type DirectoryBody = {
  key: string;
  kind: string;
  name: string;
  shortName?: string;
  /** The officials' organisation under it. */
  administration?: string;
  from?: string;
  to?: string;
};
/** A group addressee: every body of `kinds` on the day of use, or exactly `members` (keys of bodies). */
export type DirectoryGroup = { key: string; name: string; kinds: readonly string[]; members: readonly string[] };
/** The bodies and groups that names in an answer are held against. */
export type BodyDirectory = { bodies: readonly DirectoryBody[]; groups: readonly DirectoryGroup[] };

export type NamedThrough = "name" | "short-name" | "administration";
export type BodyEntry = { body: DirectoryBody; through: NamedThrough };
export type BodyIndex = { directory: BodyDirectory; byName: ReadonlyMap<string, BodyEntry[]> };

/** Every spelling under which a body of the directory may be written, folded, with the bodies that bear it. */
export function indexBodies(directory: BodyDirectory): BodyIndex {
  const byName = new Map<string, BodyEntry[]>();
  const add = (name: string, entry: BodyEntry) => {
    const folded = foldName(name);
    const there = byName.get(folded) ?? [];
    if (folded !== "" && !there.some(({ body }) => body === entry.body)) byName.set(folded, [...there, entry]);
  };
  const shapes: [NamedThrough, (body: DirectoryBody) => string[]][] = [
    ["name", (body) => spellings(body.name, body.shortName)],
    ["administration", (body) => (body.administration ? spellings(body.administration, body.shortName) : [])],
    ["short-name", (body) => (body.shortName ? [body.shortName] : [])],
  ];
  for (const [through, names] of shapes) {
    for (const body of directory.bodies) for (const name of names(body)) add(name, { body, through });
  }
  return { directory, byName };
}

const DISTRICT = /^(.+?) (stadsdelsnämnd|stadsdelsförvaltning)$/;

function spellings(name: string, shortName: string | undefined): string[] {
  const inside = /\(([^)]+)\)/.exec(name)?.[1];
  const plain = name.replace(/\s*\([^)]*\)/, "");
  const district = DISTRICT.exec(plain);
  const places = district ? [district[1] ?? "", shortName ?? district[1] ?? ""] : [];
  return [
    name,
    plain,
    ...(inside ? [inside] : []),
    ...places.flatMap((place) => [
      `${district?.[2]}en ${place}`,
      `${district?.[2]}en i ${place}`,
      `${place} ${district?.[2]}`,
    ]),
    ...(/(?:nämnden|styrelsen)$/.test(plain) ? [plain.replace(/en$/, "")] : []),
    ...(plain.startsWith("AB ") ? [`${plain.slice(3)} AB`, plain.slice(3)] : []),
    ...(plain.endsWith(" AB") ? [`AB ${plain.slice(0, -3)}`, plain.slice(0, -3)] : []),
  ];
}
