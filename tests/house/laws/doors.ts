import { type Files, sources } from "./files.ts";
import { literal, type Node, parse, property, resolveImport, walk } from "./parse.ts";

/** A command or query as it stands in its file. */
export type Door = {
  kind: "command" | "query";
  name: string;
  file: string;
  exportName: string;
  definition: Node;
  /** Whether reading through it is noted in the trail. */
  sensitive: boolean;
};

const makers: Record<string, Door["kind"]> = {
  "src/platform/change/command.ts": "command",
  "src/platform/view/query.ts": "query",
};

function doorAt(file: string, node: Node, above: Node[], made: ReadonlyMap<string, Door["kind"]>): Door[] {
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return [];
  const kind = made.get(node.callee.name);
  const definition = node.arguments[0];
  if (!kind || !definition) return [];
  const holder = above.find((one) => one.type === "VariableDeclarator" || one.type === "FunctionDeclaration");
  const exportName = holder && "id" in holder && holder.id?.type === "Identifier" ? holder.id.name : "";
  const name = literal(property(definition, "name")) ?? "";
  return [{ kind, name, file, exportName, definition, sensitive: property(definition, "sensitive") !== null }];
}

const known = new WeakMap<Files, Door[]>();

/** Every command and query of the house, found by who calls `command()` and `query()`. */
export function findDoors(files: Files): Door[] {
  const doors = known.get(files) ?? searchDoors(files);
  known.set(files, doors);
  return doors;
}

function searchDoors(files: Files): Door[] {
  return sources(files).flatMap(([file, text]) => {
    const { program, imports } = parse(file, text);
    const made = new Map(
      imports.flatMap(({ from, names }) => {
        const kind = makers[resolveImport(file, from) ?? ""];
        return kind && names.includes(kind) ? [[kind, kind] as const] : [];
      }),
    );
    if (made.size === 0) return [];
    const found: Door[] = [];
    walk(program, (node, above) => found.push(...doorAt(file, node, above, made)));
    return found;
  });
}
