import { type Door, findDoors } from "./doors.ts";
import type { Files } from "./files.ts";
import { type Node, parse, resolveImport, walk } from "./parse.ts";
import { placeOf } from "./places.ts";

type Reach = { files: Files; doors: readonly Door[]; seen: Set<string>; found: Set<string> };

/** What a file declares at its top, by name. */
export function declarations(file: string, text: string): Map<string, Node> {
  const { program } = parse(file, text);
  const found = new Map<string, Node>();
  if (program.type !== "Program") return found;
  for (const statement of program.body) {
    const one =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration"
        ? statement.declaration
        : statement;
    if (one?.type === "VariableDeclaration") {
      for (const { id, init } of one.declarations) if (id.type === "Identifier" && init) found.set(id.name, init);
    } else if (one?.type === "FunctionDeclaration" && one.id) found.set(one.id.name, one);
  }
  return found;
}

/** The names an expression uses; what stands after a dot or before a colon is somebody else's name. */
function namesIn(node: Node): Set<string> {
  const names = new Set<string>();
  walk(node, (one, above) => {
    if (one.type !== "Identifier" && one.type !== "JSXIdentifier") return;
    const parent = above.at(-1);
    const after = parent?.type === "MemberExpression" && parent.property === one && !parent.computed;
    const before = parent?.type === "Property" && parent.key === one && !parent.shorthand;
    if (!after && !before) names.add(one.name);
  });
  return names;
}

const follows = new Set(["room pages", "room operations", "room work", "room door", "shell"]);

/** Follows one exported name of a file to the doors behind it. */
function follow(file: string, name: string, reach: Reach): void {
  if (reach.seen.has(`${file}#${name}`)) return;
  reach.seen.add(`${file}#${name}`);
  const door = reach.doors.find((one) => one.file === file && one.exportName === name);
  if (door) reach.found.add(door.name);
  else if (file === "src/rooms.ts") reach.found.add("what the rooms mount");
  else if (follows.has(placeOf(file) ?? "")) search(file, name, reach);
}

function search(file: string, name: string, reach: Reach): void {
  const text = reach.files.get(file);
  if (text === undefined) return;
  const local = declarations(file, text);
  const start = local.get(name);
  const wanted = start ? namesIn(start) : new Set([name]);
  for (const one of wanted) {
    if (one !== name && local.has(one)) follow(file, one, reach);
    for (const { from, names, locals, isType } of parse(file, text).imports) {
      const place = locals.indexOf(one);
      const target = resolveImport(file, from);
      if (place >= 0 && !isType && target !== null) follow(target, names[place] ?? one, reach);
    }
  }
}

/** The commands and queries that a page's loader or action can come to, by name. */
export function doorsBehind(files: Files, file: string, name: string): string[] {
  const reach = { files, doors: findDoors(files), seen: new Set<string>(), found: new Set<string>() };
  search(file, name, reach);
  return [...reach.found].sort();
}
