import type { Files, Flaw } from "./files.ts";
import { literal, parse, resolveImport, walk } from "./parse.ts";
import { declarations, doorsBehind } from "./reach.ts";

/** A line of the site map, as `src/routes.ts` gives it. */
export type Route = { path?: string; index?: boolean; file: string; children?: Route[] };
/** `layout` answers only together with the pages inside it. */
export type Address = { url: string; file: string; layout: boolean };

/** Every address with the file that answers there. */
export function addresses(routes: readonly Route[], above = ""): Address[] {
  return routes.flatMap(({ path, file, children = [] }) => {
    const url = path ? `${above}/${path.replace(/^\//, "")}` : above;
    const here = { url: url || "/", file: `src/${file.replace(/^\.\//, "")}`, layout: children.length > 0 };
    return [here, ...addresses(children, url)];
  });
}

const methods = { loader: "GET", action: "POST" } as const;
/** Where each wrapper is made, and which of its arguments says who may come. */
const wrappers: Record<string, { home: string; place: number }> = {
  page: { home: "src/platform/web/page.ts", place: 1 },
  form: { home: "src/platform/web/page.ts", place: 2 },
  autosave: { home: "src/platform/web/autosave.ts", place: 1 },
};

type RouteModule = { file: string; text: string };

/** Whether the file has its wrapper from where it is made; one of its own would open the door to anybody. */
const imports = ({ file, text }: RouteModule, name: string): boolean =>
  parse(file, text).imports.some(
    ({ from, locals }) => resolveImport(file, from) === wrappers[name]?.home && locals.includes(name),
  );

/** Who a wrapped loader or action lets in: what it says, or whoever is signed in. Null when it is not wrapped. */
function grantOf(route: RouteModule, name: string): string | null {
  const made = declarations(route.file, route.text).get(name);
  if (made?.type === "Identifier") return grantOf(route, made.name);
  if (made?.type !== "CallExpression" || made.callee.type !== "Identifier") return null;
  const wrapper = wrappers[made.callee.name];
  if (wrapper === undefined || !imports(route, made.callee.name)) return null;
  const access = made.arguments[wrapper.place];
  return access === undefined ? "signed-in" : literal(access);
}

const unwanted = ["clientLoader", "clientAction", "middleware", "shouldRevalidate"];

/** Headers a page may set for itself. The rest are the server's, and a page that sets one would win over it. */
const harmless = new Set(["X-Robots-Tag"]);

/** Whether the page's `headers` is a plain list of harmless ones. */
function headersAreHarmless({ file, text }: RouteModule): boolean {
  const made = declarations(file, text).get("headers");
  const list = made?.type === "ArrowFunctionExpression" ? made.body : null;
  if (list?.type !== "ObjectExpression") return false;
  return list.properties.every((one) => one.type === "Property" && harmless.has(literal(one.key) ?? ""));
}

function routeFlaws({ file, layout }: Address, text: string): Flaw[] {
  const { exports } = parse(file, text);
  const has = (name: string) => exports.includes(name);
  const naked = (["loader", "action"] as const).filter(
    (name) => has(name) && !["everyone", "signed-in"].includes(grantOf({ file, text }, name) ?? ""),
  );
  return [
    ...(layout || has("loader") || has("action")
      ? []
      : [{ where: file, what: "has neither loader nor action, so nothing says who may come" }]),
    ...naked.map((name) => ({
      where: file,
      what: `its ${name} is not made by page(), form() or autosave() with a grant written out`,
    })),
    ...unwanted
      .filter(has)
      .map((name) => ({ where: file, what: `exports ${name}; a page's data has one way, through loader and action` })),
    ...(has("headers") && !headersAreHarmless({ file, text })
      ? [{ where: file, what: "exports headers that are the server's to set" }]
      : []),
  ];
}

/** Addresses that lead to no file, or to a file that does not say who may come. */
export function surfaceFlaws(files: Files, routes: readonly Route[]): Flaw[] {
  const all = addresses(routes);
  const flaws = all.flatMap((address) => {
    const { file, url } = address;
    const text = files.get(file);
    if (text === undefined) return [{ where: file, what: `answers at ${url} but does not exist` }];
    return routeFlaws(address, text);
  });
  const pages = all.filter(({ layout }) => !layout);
  const twins = pages.filter(({ url }, place) => pages.findIndex((other) => other.url === url) !== place);
  return [
    ...flaws,
    ...twins.map(({ url, file }) => ({ where: file, what: `answers at ${url}, where another page answers already` })),
  ];
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
      if (
        object.type !== "Identifier" ||
        object.name !== "app" ||
        property.type !== "Identifier" ||
        !url?.startsWith("/")
      )
        return;
      found.push(
        `${property.name === "use" ? "GET" : property.name.toUpperCase()} ${url} | everyone | the server itself`,
      );
    });
    return found;
  });
}

/** The whole surface, one line for each address and method: who may come, and which doors are behind. */
export function surface(files: Files, routes: readonly Route[]): string[] {
  const pages = addresses(routes).flatMap(({ url, file }) => {
    const text = files.get(file) ?? "";
    const { exports } = parse(file, text);
    return (["loader", "action"] as const)
      .filter((name) => exports.includes(name))
      .map((name) => {
        const doors = doorsBehind(files, file, name);
        return `${methods[name]} ${url} | ${grantOf({ file, text }, name)} | ${doors.join(", ") || "no door"}`;
      });
  });
  const byUrl = (line: string) => line.replace(/^(\S+) (\S+)/, "$2 $1");
  return [...ownAddresses(files), ...pages].sort((a, b) => (byUrl(a) < byUrl(b) ? -1 : 1));
}
