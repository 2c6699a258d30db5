import { describe, expect, it } from "vitest";
import type { Files } from "./laws/files.ts";
import { grantLines } from "./laws/grants.ts";
import { operationFlaws } from "./laws/operations.ts";
import { pageTestFlaws } from "./laws/page-tests.ts";
import { indexFlaws, linkFlaws } from "./laws/papers.ts";
import { surface, surfaceFlaws } from "./laws/surface.ts";
import { actions, door, file, itTurnsRed, page, routes, tree } from "./planting.ts";

/** The room `a` with one operation of this definition in that folder, mounted by its `room.ts` or by nothing. */
const operating = (definition: string, { folder = "api", mounted = true } = {}) => ({
  [`src/rooms/a/${folder}/see.ts`]: `import { operation } from "../../../platform/operation.ts";
import { others, seeing } from "../actions.ts";
import { see } from "../queries/see.ts";
export const seeOperation = operation({ name: "a/see", method: "GET", path: "/a", says: "a:see", ${definition} });`,
  ...door("query", `name: "a/see", scope: seeing`, "see"),
  "src/rooms/a/actions.ts": `export const seeing = { name: "a:see", roles: ["registrar"] };
export const others = { name: "a:other", roles: ["auditor"] };`,
  "src/rooms/a/room.ts": mounted ? `import { seeOperation } from "./${folder}/see.ts";` : "",
});
const whole = operating("opens: seeing, run: () => see()");

const seen = (files: Files) => surfaceFlaws(files, routes);

describe("a planted break turns its law red: pages and papers", () => {
  itTurnsRed([
    [
      "a page without a door",
      seen,
      page("export default () => null;"),
      page("export const loader = page(async () => null);"),
    ],
    [
      "a loader that lets anybody in",
      seen,
      page("export const loader = async () => null;"),
      page(`export const loader = page(async () => null, "everyone");`),
    ],
    [
      "a page() of one's own",
      seen,
      file("src/rooms/a/pages/list.tsx", "const page = (read) => read;\nexport const loader = page(async () => null);"),
      page("export const loader = page(async () => null);"),
    ],
    [
      "a grant that is worked out",
      seen,
      page("export const loader = page(async () => null, who);"),
      page("export const action = form(act, done);"),
    ],
    [
      "headers of one's own",
      seen,
      page(`export const loader = page(a); export const headers = () => ({ "Content-Security-Policy": "" });`),
      page(`export const loader = page(a); export const headers = () => ({ "X-Robots-Tag": "noindex" });`),
    ],
    [
      "a loader in the browser",
      seen,
      page("export const loader = page(a); export const clientLoader = () => 1;"),
      page("export const loader = page(a);"),
    ],
    ["an address to nothing", seen, {}, page("export const loader = page(a);")],
    [
      "a page without a test",
      (files) => pageTestFlaws(files, routes),
      { ...page(""), "src/rooms/a/x.page.test.ts": `get("/b")` },
      { ...page(""), "src/rooms/a/x.page.test.ts": "get(`/a?q=${b}`)" },
    ],
    ["an operation that says nothing of who may", operationFlaws, operating("run: () => see()"), whole],
    ["an operation for others than its door", operationFlaws, operating("opens: others, run: () => see()"), whole],
    ["an operation without a door", operationFlaws, operating("opens: seeing, run: () => 1"), whole],
    [
      "an operation among the pages",
      operationFlaws,
      operating("opens: seeing, run: () => see()", { folder: "pages" }),
      whole,
    ],
    [
      "an operation that nothing mounts",
      operationFlaws,
      operating("opens: seeing, run: () => see()", { mounted: false }),
      whole,
    ],
    [
      "a link to nowhere",
      (files) => linkFlaws(files, (place) => files.has(place)),
      file("docs/a.md", "[b](b.md)"),
      { ...file("docs/a.md", "[b](b.md#c) [d](https://d.example)"), "docs/b.md": "" },
    ],
    [
      "a page outside the index",
      (files) => indexFlaws(files, "docs"),
      { "docs/README.md": "", "docs/a.md": "" },
      { "docs/README.md": "[a](a.md)", "docs/a.md": "" },
    ],
  ]);
});

describe("the surface tells", () => {
  const site = {
    ...page(
      "import { see } from '../queries/see.ts';\nconst all = () => see();\nexport const loader = page(async () => all());",
    ),
    ...door("query", `name: "a/see", scope: seeing`, "see"),
    ...actions,
  };

  it("who may come, which doors are behind a page, and which roles each door is for", () => {
    expect(surface(tree(site), routes)).toEqual(["GET /a | signed-in | a/see"]);
    expect(grantLines(tree(site))).toEqual(["query a/see | a:see: registrar"]);
  });

  it("when a page is opened to everyone", () => {
    const opened = { ...site, ...page(`export const loader = page(async () => null, "everyone");`) };
    expect(surface(tree(opened), routes)).toEqual(["GET /a | everyone | no door"]);
  });
});
