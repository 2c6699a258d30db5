import { expect, it } from "vitest";
import type { Files, Flaw } from "./laws/files.ts";
import { type Catalogue, readCatalogue } from "./laws/messages.ts";

/** A law, a tree that breaks it in one way, and the same tree put right. */
export type Planted = [what: string, law: (files: Files) => Flaw[], broken: Tree, whole: Tree];
type Tree = Record<string, string>;

export const tree = (files: Tree): Files => new Map(Object.entries(files));
export const file = (place: string, text: string): Tree => ({ [place]: text });

/** A file in the room `a`, with something of kernel and ui to import. */
export const room = (place: string, text: string, more: Tree = {}): Tree => ({
  [`src/rooms/a/${place}`]: text,
  "src/kernel/day.ts": "",
  "src/ui/row.tsx": "",
  ...more,
});

/** The messages of the room `a`. */
export const says = (sv: object, en: object): Tree => ({
  "src/rooms/a/messages.sv.json": JSON.stringify(sv),
  "src/rooms/a/messages.en.json": JSON.stringify(en),
});

/** A law about messages, as a law about files. */
export const withWords = (law: (files: Files, catalogue: Catalogue) => Flaw[]) => (files: Files) =>
  law(files, readCatalogue(files));

export const actions: Tree = {
  "src/rooms/a/actions.ts": `const some = ["registrar"] as const;
export const seeing = { name: "a:see", roles: [...some] };`,
};

const makers = { command: "change/command", query: "view/query" } as const;
const folders = { command: "commands", query: "queries" } as const;

/** A command or query of the room `a`, with this definition. */
export const door = (
  kind: "command" | "query",
  definition: string,
  name = "shut",
  folder: string = folders[kind],
): Tree => ({
  [`src/rooms/a/${folder}/${name}.ts`]: `import { ${kind} } from "../../../platform/${makers[kind]}.ts";
import { seeing } from "../actions.ts";
export const ${name} = ${kind}({ ${definition} });`,
});

/** The one page of the room `a`, which answers at /a. */
export const routes = [{ path: "a", file: "rooms/a/pages/list.tsx" }];
export const page = (text: string): Tree => ({
  "src/rooms/a/pages/list.tsx": `import { page, form } from "../../../platform/web/page.ts";\n${text}`,
});

/** Each law must turn red on its planted break, and stay green when only that is put right. */
export function itTurnsRed(planted: Planted[]): void {
  it.each(planted)("%s", (_, law, broken, whole) => {
    expect(law(tree(broken)).length).toBeGreaterThan(0);
    expect(law(tree(whole))).toEqual([]);
  });
}
