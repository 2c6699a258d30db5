import { type Door, findDoors } from "./doors.ts";
import type { Files, Flaw } from "./files.ts";
import { literal, type Node, parse, property, resolveImport, walk } from "./parse.ts";
import { declarations } from "./reach.ts";

type Placed = { file: string; node: Node };

/** What a name in a file stands for, here or where it is imported from; null for what no file of ours declares. */
function meaning(files: Files, file: string, name: string): Placed | null {
  const text = files.get(file);
  if (text === undefined) return null;
  const node = declarations(file, text).get(name);
  if (node) return { file, node };
  for (const { from, names, locals } of parse(file, text).imports) {
    const place = locals.indexOf(name);
    const target = place < 0 ? null : resolveImport(file, from);
    if (target !== null) return meaning(files, target, names[place] ?? name);
  }
  return null;
}

const bare = (node: Node): Node =>
  node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression" ? bare(node.expression) : node;

/** The roles an action lists, also when they are spread from a named list. */
function rolesIn(files: Files, { file, node }: Placed): string[] {
  const list = bare(node);
  if (list.type === "Identifier") {
    const found = meaning(files, file, list.name);
    return found ? rolesIn(files, found) : [];
  }
  if (list.type !== "ArrayExpression") return [];
  return list.elements.flatMap((one) => {
    if (one?.type === "SpreadElement") return rolesIn(files, { file, node: one.argument });
    const role = literal(one);
    return role === null ? [] : [role];
  });
}

/** An action as one line, `register:close-case: registrar, case_officer`; null when the value is no action. */
function actionAt(files: Files, { file, node }: Placed): string | null {
  const [name, roles] = [literal(property(node, "name")), property(node, "roles")];
  if (name === null || roles === null) return null;
  const open = literal(property(node, "openTo"));
  return `${name}: ${[...rolesIn(files, { file, node: roles }), ...(open === null ? [] : [open])].join(", ") || "the house alone"}`;
}

/** `demands.close` and `demands["close"]` name one entry of a table. */
function entryName(node: Node | undefined): string | null {
  if (node?.type !== "MemberExpression") return null;
  return node.property.type === "Identifier" && !node.computed ? node.property.name : literal(node.property);
}

/** Follows every name of an expression to the actions behind it; what comes after a dot is no name of its own. */
function actionsFrom(files: Files, { file, node }: Placed, seen: Set<string>): string[] {
  const found: string[] = [];
  walk(node, (one, above) => {
    const holder = above.at(-1);
    if (one.type !== "Identifier" || (holder?.type === "MemberExpression" && holder.object !== one)) return;
    const there = meaning(files, file, one.name);
    const entry = entryName(holder);
    const chosen = there && entry !== null ? property(bare(there.node), entry) : null;
    const target = there && chosen ? { file: there.file, node: chosen } : there;
    const key = `${target?.file}#${target?.node.start}`;
    if (!target || seen.has(key)) return;
    seen.add(key);
    const action = actionAt(files, target);
    found.push(...(action === null ? actionsFrom(files, target, seen) : [action]));
  });
  return found;
}

/** The actions that one property of a definition comes down to, each as one line. */
export function actionsBehind(files: Files, file: string, definition: Node, name: string): string[] {
  const node = property(definition, name);
  const found = node ? actionsFrom(files, { file, node }, new Set()) : [];
  return [...new Set(found)].sort();
}

/** The actions a door demands, each as one line. */
export const actionsOf = (files: Files, { file, definition, kind }: Door): string[] =>
  actionsBehind(files, file, definition, kind === "command" ? "may" : "scope");

/** One line a door: its name, the actions it demands, and the roles that have them. */
export const grantLines = (files: Files): string[] =>
  findDoors(files)
    .map((door) => `${door.kind} ${door.name} | ${actionsOf(files, door).join(" | ")}`)
    .sort();

/** Doors whose grant cannot be read from the code, so that nobody can say who may. */
export const grantFlaws = (files: Files): Flaw[] =>
  findDoors(files).flatMap((door) =>
    actionsOf(files, door).length > 0
      ? []
      : [{ where: door.file, what: `who may ${door.name} cannot be read from its action` }],
  );
