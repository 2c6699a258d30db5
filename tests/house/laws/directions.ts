import { type Files, type Flaw, isCode, isTest } from "./files.ts";
import { type Import, parse, resolveImport, walk } from "./parse.ts";
import { type Place, placeOf, roomOf, table } from "./places.ts";

export type Neighbours = Readonly<Record<string, readonly string[]>>;

const inHouse = (files: Files) =>
  [...files].filter(([file]) => /^(src|demo)\//.test(file) && isCode(file) && !isTest(file));

/** Why a file at `place` may not import the file `target`, or null when it may. */
function fault(file: string, place: Place, target: string, neighbours: Neighbours): string | null {
  const there = placeOf(target);
  if (isTest(target)) return `imports the test file ${target}`;
  if (!there) return `imports ${target}, which has no place in the house`;
  const [from, to] = [roomOf(file), roomOf(target)];
  if (to === null || from === to)
    return table[place].own.includes(there) ? null : `${place} may not import ${there}: ${target}`;
  if (!table[place].others.includes(there)) return `${place} may not import the inside of another room: ${target}`;
  if (from !== null && !neighbours[from]?.includes(to))
    return `${from} imports ${to}, which tests/house/neighbours.ts does not declare`;
  return null;
}

function importFault(
  file: string,
  place: Place,
  { from }: Import,
  files: Files,
  neighbours: Neighbours,
): string | null {
  const target = resolveImport(file, from);
  if (target === null) return table[place].packages(from) ? null : `${place} may not import the package ${from}`;
  if (!files.has(target)) return `imports ${from}, which is no file (imports carry the file's ending)`;
  return fault(file, place, target, neighbours);
}

/** Every import of the house held against the table of directions. */
export function directionFlaws(files: Files, neighbours: Neighbours): Flaw[] {
  return inHouse(files).flatMap(([file, text]) => {
    const place = placeOf(file);
    if (!place) return [{ where: file, what: "has no place in the house (see the tree in CONTRIBUTING.md)" }];
    const faults = parse(file, text).imports.map((one) => importFault(file, place, one, files, neighbours));
    return [...new Set(faults)].flatMap((what) => (what ? [{ where: file, what }] : []));
  });
}

const doors: readonly (Place | null)[] = ["room door", "room rules door"];

/** A barrel only passes on what others hold. Outside a room's doors it hides where things are. */
export function barrelFlaws(files: Files): Flaw[] {
  return inHouse(files).flatMap(([file, text]) => {
    const { program } = parse(file, text);
    if (doors.includes(placeOf(file)) || program.type !== "Program") return [];
    const passes = (type: string, source: unknown) =>
      type === "ExportAllDeclaration" || (type === "ExportNamedDeclaration" && source !== null);
    const only = program.body.every(
      (one) => one.type === "ImportDeclaration" || passes(one.type, "source" in one ? one.source : null),
    );
    const some = program.body.some((one) => passes(one.type, "source" in one ? one.source : null));
    return (some && only) || /(^|\/)index\.tsx?$/.test(file)
      ? [{ where: file, what: "is a barrel; only a room's index.ts or rules.ts may be one" }]
      : [];
  });
}

/** Problems are returned, so a room that catches is hiding a bug or doing a door's work. */
export function catchFlaws(files: Files): Flaw[] {
  return inHouse(files).flatMap(([file, text]) => {
    if (roomOf(file) === null) return [];
    let found = 0;
    walk(parse(file, text).program, (node) => {
      if (node.type === "TryStatement") found++;
    });
    return found > 0 ? [{ where: file, what: "has try/catch; rooms return problems and let bugs be thrown" }] : [];
  });
}
