import { createRequestHandler, type EntryContext, RouterContextProvider, type ServerBuild } from "react-router";
import { expect, it } from "vitest";
import { keptHere } from "./kept-here.ts";

/** What React Router would write out for the browser of a page whose loader returns this. */
async function writtenOut(loaded: unknown): Promise<string> {
  let written = "";
  const module = { default: () => null, loader: () => loaded };
  const entry = async (_: Request, status: number, headers: Headers, context: EntryContext) => {
    for await (const part of context.serverHandoffStream ?? []) written += new TextDecoder().decode(part);
    return new Response("", { status, headers });
  };
  const build = {
    entry: { module: { default: entry } },
    routes: { page: { id: "page", path: "/", module } },
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
    future: {},
    routeDiscovery: { mode: "initial", manifestPath: "/__manifest" },
    ssr: true,
    isSpaMode: false,
    prerender: [],
    publicPath: "/",
    assetsBuildDirectory: "",
  };
  const handle = createRequestHandler(build as unknown as ServerBuild, "production");
  await handle(new Request("http://varn.test/"), new RouterContextProvider());
  return written;
}

it("keeps the data of a page from being written out, and from nobody who reads it", async () => {
  const data = { rows: ["a subject"], day: Temporal.PlainDate.from("2026-03-01") };
  expect(await writtenOut({ ...data })).toContain("a subject");
  expect(await writtenOut(keptHere({ ...data }))).not.toContain("a subject");
  const kept = keptHere({ ...data });
  expect({ ...kept }).toEqual(data);
  expect(kept.day.toString()).toBe("2026-03-01");
});

it.each([null, undefined, "text", 3, true])("leaves %s as it is", (data) => {
  expect(keptHere(data)).toBe(data);
});

it("leaves lists, answers and what cannot be marked as they are", async () => {
  expect(keptHere([1, 2])).toEqual([1, 2]);
  expect(keptHere(Object.freeze({ a: 1 }))).toEqual({ a: 1 });
  const answer = keptHere(new Response("content", { headers: { "content-type": "text/csv" } }));
  expect([await answer.text(), answer.headers.get("content-type")]).toEqual(["content", "text/csv"]);
});
