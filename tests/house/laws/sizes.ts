import { type Files, type Flaw, isCode } from "./files.ts";
import { lineOf, type Node, parse, walk } from "./parse.ts";

const longest = { file: 150, function: 40, test: 300 } as const;

const measured = (file: string) =>
  /^(src|tests|demo|scripts|bench|bin)\//.test(file) && (isCode(file) || file.endsWith(".css"));
const linesIn = (text: string) => text.replace(/\n$/, "").split("\n").length;
const isSpec = (file: string) => /\.(test|journey)\.tsx?$/.test(file);

/** Files longer than one can hold in one's head: 150 lines, a test 300. */
export function fileSizeFlaws(files: Files): Flaw[] {
  return [...files].flatMap(([where, text]) => {
    const most = isSpec(where) ? longest.test : longest.file;
    const lines = linesIn(text);
    return measured(where) && lines > most ? [{ where, what: `${lines} lines; at most ${most}` }] : [];
  });
}

const functions = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** What a function is called: its own name, or that of what it is put into. */
function nameOf(node: Node, above: Node[]): string {
  if ("id" in node && node.id?.type === "Identifier") return node.id.name;
  for (const parent of above.toReversed()) {
    if (parent.type === "VariableDeclarator" && parent.id.type === "Identifier") return parent.id.name;
    if ("key" in parent && parent.key?.type === "Identifier") return parent.key.name;
    if (functions.has(parent.type)) break;
  }
  return "(nameless)";
}

/** Functions longer than 40 lines, components and arrows too. Tests are excused: `describe` is a function that holds them all. */
export function functionSizeFlaws(files: Files): Flaw[] {
  return [...files].flatMap(([file, text]) => {
    if (!measured(file) || !isCode(file) || isSpec(file)) return [];
    const flaws: Flaw[] = [];
    walk(parse(file, text).program, (node, above) => {
      if (!functions.has(node.type)) return;
      const lines = lineOf(text, node.end) - lineOf(text, node.start) + 1;
      if (lines > longest.function)
        flaws.push({ where: `${file}#${nameOf(node, above)}`, what: `${lines} lines; at most ${longest.function}` });
    });
    return flaws;
  });
}
