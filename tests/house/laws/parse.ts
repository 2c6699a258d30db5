import path from "node:path";
import { type ESTree, parseSync } from "vite";

export type Node = ESTree.Node;
/** `names` are what the other file calls it, `locals` what it is called here. */
export type Import = { from: string; names: string[]; locals: string[]; isType: boolean };
export type Module = { program: Node; imports: Import[]; exports: string[] };

type ModuleRecord = ReturnType<typeof parseSync>["module"];

/** Static, passed on and dynamic, so that no way from file to file goes unseen. */
function importsOf(module: ModuleRecord, text: string): Import[] {
  const asked = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    names: entries.map(({ importName }) => importName.name ?? importName.kind),
    locals: entries.map(({ localName }) => localName.value),
    isType: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const passed = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, importName, exportName, isType }) =>
      moduleRequest
        ? [{ from: moduleRequest.value, names: [importName.name ?? "*"], locals: [exportName.name ?? "*"], isType }]
        : [],
    ),
  );
  const later = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const from = /^["'`]([^"'`$]+)["'`]$/.exec(text.slice(start, end))?.[1];
    return from ? [{ from, names: ["*"], locals: [], isType: false }] : [];
  });
  return [...asked, ...passed, ...later];
}

const parsed = new Map<string, Module>();

/** Reads a source file with the bundler's own parser, so that a law sees what the build sees. @throws when it does not parse. */
export function parse(file: string, text: string): Module {
  const key = `${file}\0${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const { program, module, errors } = parseSync(file, text, { preserveParens: false });
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName }) => exportName.name ?? exportName.kind),
  );
  const result = { program, imports: importsOf(module, text), exports };
  parsed.set(key, result);
  return result;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;

/** Visits a node and all below it; `above` is the way down to it, the nearest last. */
export function walk(node: Node, enter: (node: Node, above: Node[]) => void, above: Node[] = []): void {
  enter(node, above);
  const here = [...above, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, enter, here);
  }
}

/** Where a relative import leads, as a path from the root; null for packages. */
export function resolveImport(file: string, from: string): string | null {
  return from.startsWith(".") ? path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, "")) : null;
}

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** The text of a string literal, or of a template without blanks; null for anything else. */
export function literal(node: Node | null | undefined): string | null {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

/** The value of a property written out in an object, by its name. */
export function property(node: Node | null | undefined, name: string): Node | null {
  if (node?.type !== "ObjectExpression") return null;
  for (const entry of node.properties) {
    if (entry.type !== "Property" || entry.computed) continue;
    if ((entry.key.type === "Identifier" ? entry.key.name : literal(entry.key)) === name) return entry.value;
  }
  return null;
}
