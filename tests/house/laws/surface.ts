import type { Files, Flaw } from "./files.ts";
import { literal, type Node, parse, walk } from "./parse.ts";
import { declarations, doorsBehind } from "./reach.ts";

/** A line of the site map, as `src/routes.ts` gives it. */
export type Route = { path?: string; index?: boolean; file: string; children?: Route[] };
export type Address = { url: string; file: string };

/** Every address with the file that answers there. */
export function addresses(routes: readonly Route[], above = ""): Address[] {
  return routes.flatMap(({ path, file, children }) => {
    const url = path ? `${above}/${path.replace(/^\//, "")}` : above;
    return children && children.length > 0 ? addresses(children, url) : [{ url: url || "/", file: `src/${file.replace(/^\.\//, "")}` }];
  });
}

const methods = { loader: "GET", action: "POST" } as const;
const wrappers: Record<string, number> = { page: 1, form: 2 };

/** Who a wrapped loader or action lets in: what it says, or whoever is signed in. Null when it is not wrapped. */
function grantOf(local: ReadonlyMap<string, Node>, name: string): string | null {
  const made = local.get(name);
  if (made?.type === "Identifier") return grantOf(local, made.name);
  if (made?.type !== "CallExpression" || made.callee.type !== "Identifier") return null;
  const place = wrappers[made.callee.name];
  if (place === undefined) return null;
  const access = made.arguments[place];
  return access === undefined ? "signed-in" : literal(access);
}

const unwanted = ["clientLoader", "clientAction", "headers", "middleware", "shouldRevalidate"];

function routeFlaws(file: string, local: ReadonlyMap<string, Node>): Flaw[] {
  const has = (name: string) => local.has(name);
  const naked = (["loader", "action"] as const).filter((name) => has(name) && !["everyone", "signed-in"].includes(grantOf(local, name) ?? ""));
  return [
    ...(has("loader") || has("action") ? [] : [{ where: file, what: "has neither loader nor action, so nothing says who may come" }]),
    ...naked.map((name) => ({ where: file, what: `its ${name} is not made by page() or form() with a grant written out` })),
    ...unwanted.filter(has).map((name) => ({ where: file, what: `exports ${name}; headers and data have one place, the server` })),
  ];
}

/** Addresses that lead to no file, or to a file that does not say who may come. */
export function surfaceFlaws(files: Files, routes: readonly Route[]): Flaw[] {
  const all = addresses(routes);
  const flaws = all.flatMap(({ file, url }) => {
    const text = files.get(file);
    if (text === undefined) return [{ where: file, what: `answers at ${url} but does not exist` }];
    return routeFlaws(file, declarations(file, text));
  });
  const twins = all.filter(({ url }, place) => all.findIndex((other) => other.url === url) !== place);
  return [...flaws, ...twins.map(({ url, file }) => ({ where: file, what: `answers at ${url}, where another page answers already` }))];
}

/** What the server answers by itself, before any page is asked. */
function ownAddresses(files: Files): string[] {
  return [...files].flatMap(([file, text]) => {
    if (!/^src\/(platform\/web\/server\/|server\.ts)/.test(file) || file.includes(".test.")) return [];
    const found: string[] = [];
    walk(parse(file, text).program, (node) => {
      if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return;
      const { object, property } = node.callee;
      const url = literal(node.arguments[0]);
      if (object.type !== "Identifier" || object.name !== "app" || property.type !== "Identifier" || !url?.startsWith("/")) return;
      found.push(`${property.name === "use" ? "GET" : property.name.toUpperCase()} ${url} | everyone | the server itself`);
    });
    return found;
  });
}

/** The whole surface, one line for each address and method: who may come, and which doors are behind. */
export function surface(files: Files, routes: readonly Route[]): string[] {
  const pages = addresses(routes).flatMap(({ url, file }) => {
    const local = declarations(file, files.get(file) ?? "");
    return (["loader", "action"] as const).filter((name) => local.has(name)).map((name) => {
      const doors = doorsBehind(files, file, name);
      return `${methods[name]} ${url} | ${grantOf(local, name)} | ${doors.join(", ") || "no door"}`;
    });
  });
  const byUrl = (line: string) => line.replace(/^(\S+) (\S+)/, "$2 $1");
  return [...ownAddresses(files), ...pages].sort((a, b) => (byUrl(a) < byUrl(b) ? -1 : 1));
}
