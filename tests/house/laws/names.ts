import { findDoors } from "./doors.ts";
import { type Files, type Flaw, sources } from "./files.ts";
import { parse } from "./parse.ts";
import { placeOf, roomOf } from "./places.ts";

const sayNothing = new Set(
  ["util", "helper", "common", "shared", "misc", "lib", "service", "manager", "base"].flatMap((word) => [
    word,
    `${word}s`,
  ]),
);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const paper = /^([A-Z]+\.md|LICENSE)$/;

const ours = (file: string) =>
  !file.includes("/") || /^(src|tests|demo|scripts|bench|bin|docs|migrations)\//.test(file);

/** Names of files and folders: lower case with hyphens, and never a word that could hold anything at all. */
export function fileNameFlaws(files: Files): Flaw[] {
  return [...files.keys()].filter(ours).flatMap((where) => {
    const folders = where.split("/");
    const pieces = paper.test(folders.at(-1) ?? "") ? folders.slice(0, -1) : folders.flatMap((name) => name.split("."));
    const untidy = pieces.find((piece) => !kebab.test(piece));
    // A fire service is a thing; what ends in "service" is usually none.
    const empty = pieces.map((piece) => piece.split("-").at(-1) ?? "").find((word) => sayNothing.has(word));
    return [
      ...(untidy === undefined ? [] : [{ where, what: `"${untidy}" is not lower case with hyphens` }]),
      ...(empty === undefined ? [] : [{ where, what: `"${empty}" says nothing of what is inside` }]),
    ];
  });
}

const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const baseName = (file: string) => (file.split("/").at(-1) ?? "").replace(/\..*$/, "");

/** The names a file hands out; `values` leaves out the types. */
function exportsOf(file: string, text: string, wanted: "all" | "values"): string[] {
  const { program } = parse(file, text);
  if (program.type !== "Program") return [];
  return program.body.flatMap((one) => {
    if (one.type !== "ExportNamedDeclaration" || !one.declaration) return [];
    const { declaration } = one;
    if (declaration.type === "VariableDeclaration")
      return declaration.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
    const isType = declaration.type === "TSTypeAliasDeclaration" || declaration.type === "TSInterfaceDeclaration";
    return "id" in declaration && declaration.id?.type === "Identifier" && !(isType && wanted === "values")
      ? [declaration.id.name]
      : [];
  });
}

/**
 * A command and a query lie in the file that bears their name, so that the name is enough to find them. A rule's file may
 * bear the name of the thing its rules are about: `period.ts` holds the type `Period` and what can be asked of one.
 */
export function exportNameFlaws(files: Files): Flaw[] {
  const doors = new Set(findDoors(files).map(({ file }) => file));
  return sources(files).flatMap(([where, text]) => {
    const isRule = /^src\/rooms\/[^/]+\/rules\//.test(where);
    if (!isRule && !doors.has(where)) return [];
    const wanted = camel(baseName(where));
    const held = exportsOf(where, text, isRule ? "all" : "values");
    const found = held.some((name) => name === wanted || (isRule && name.toLowerCase() === wanted.toLowerCase()));
    return found ? [] : [{ where, what: `holds ${held.join(", ") || "nothing"}; by its name it would hold ${wanted}` }];
  });
}

/** One change a file, one question a file; and a room's doors lie in `commands/` and `queries/` and nowhere else. */
export function doorPlaceFlaws(files: Files): Flaw[] {
  const doors = findDoors(files);
  return doors.flatMap(({ file, kind, name }) => {
    const alone = doors.filter((other) => other.file === file).length === 1;
    const folder = kind === "command" ? "commands" : "queries";
    const home = placeOf(file) !== "room work" || file.startsWith(`src/rooms/${roomOf(file)}/${folder}/`);
    const room = roomOf(file) === null || name.startsWith(`${roomOf(file)}/`);
    return [
      ...(alone ? [] : [{ where: file, what: "holds more than one command or query" }]),
      ...(home ? [] : [{ where: file, what: `holds a ${kind}, which lies in ${folder}/` }]),
      ...(room ? [] : [{ where: file, what: `${name} bears another room's name` }]),
    ];
  });
}
