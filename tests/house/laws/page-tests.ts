import { matchRoutes } from "react-router";
import type { Files, Flaw } from "./files.ts";
import { literal, parse, walk } from "./parse.ts";
import { type Address, addresses, type Route } from "./surface.ts";

/** The addresses that the page tests ask for; blanks in a template are filled with something. */
function askedFor(files: Files): string[] {
  return [...files].flatMap(([file, text]) => {
    if (!/\.page\.test\.tsx?$/.test(file)) return [];
    const found: string[] = [];
    walk(parse(file, text).program, (node) => {
      const written =
        literal(node) ??
        (node.type === "TemplateLiteral" ? node.quasis.map((piece) => piece.value.cooked ?? "").join("x") : "");
      // A hostile address (%00, ../) asks for no page, whatever it happens to look like.
      if (written.startsWith("/") && !written.includes("%")) found.push(written.replace(/[?#].*$/, ""));
    });
    return found;
  });
}

/** The file that answers at an address, chosen as the router chooses. */
function answering(all: readonly Address[], path: string): string | undefined {
  const routes = all.map(({ url, file }) => ({ path: url, id: file + url, file }));
  return matchRoutes(routes, path)?.at(-1)?.route.file;
}

/** Pages that no page test visits: none lies beside them, none asks for their address, and none names their file. */
export function pageTestFlaws(files: Files, routes: readonly Route[]): Flaw[] {
  const all = addresses(routes).filter(({ layout }) => !layout);
  const visited = new Set(askedFor(files).map((path) => answering(all, path)));
  const tests = [...files].filter(([file]) => /\.page\.test\.tsx?$/.test(file));
  return all.flatMap(({ file, url }) => {
    const beside = files.has(file.replace(/\.tsx?$/, ".page.test.ts"));
    const named = tests.some(([, text]) => text.includes(`pages/${file.split("/").at(-1)}`));
    return beside || named || visited.has(file) ? [] : [{ where: file, what: `no page test visits ${url}` }];
  });
}
