import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import { describe, expect, it } from "vitest";
import { pagesByShape } from "./pages-by-shape.ts";

const entry = {
  parentId: undefined,
  hasAction: false,
  hasLoader: true,
  hasClientAction: false,
  hasClientLoader: false,
  hasClientMiddleware: false,
  hasErrorBoundary: false,
  module: "",
  clientActionModule: undefined,
  clientLoaderModule: undefined,
  clientMiddlewareModule: undefined,
  hydrateFallbackModule: undefined,
};

/** A house whose every address answers with the name of the route that was found. */
function build(paths: Record<string, string>): ServerBuild {
  const named = Object.entries(paths);
  const module = (id: string) => ({
    loader: ({ params }: { params: object }) => new Response(id + JSON.stringify(params)),
  });
  const routes = Object.fromEntries(
    named.map(([id, path]) => [id, { id, path, parentId: "root", module: module(id) }]),
  );
  const known = Object.fromEntries(["root", ...Object.keys(paths)].map((id) => [id, { id, ...entry }]));
  return {
    entry: { module: { default: () => new Response("") } },
    routes: { root: { id: "root", path: "", module: {} }, ...routes },
    assets: { entry: { imports: [], module: "" }, routes: known, url: "", version: "" },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: {},
    ssr: true,
    isSpaMode: false,
    prerender: [],
    routeDiscovery: { mode: "initial", manifestPath: "" },
  } as unknown as ServerBuild;
}

const house = build({
  list: "diarium",
  one: "diarium/:id",
  other: "remisser/:id",
  deep: "diarium/:id/*",
  any: ":word/allt",
  none: "*",
});
const whole = createRequestHandler(house, "production");
const ask = async (pages: ReturnType<typeof pagesByShape>, address: string) =>
  (await pages(new Request(`http://varn.example${address}`), new RouterContextProvider())).text();

describe("pages by the shape of their address", () => {
  it.each([
    ["/diarium", "list{}"],
    ["/diarium/7", 'one{"id":"7"}'],
    ["/remisser/7", 'other{"id":"7"}'],
    ["/Diarium", "list{}"],
    ["/diarium/", "list{}"],
    ["/diarium/allt", 'one{"id":"allt"}'],
    ["//diarium//7", 'none{"*":"/diarium//7"}'],
    ["/diarium/7/8/9", 'deep{"id":"7","*":"8/9"}'],
    ["/remisser/7/8", 'none{"*":"remisser/7/8"}'],
    ["/okant/allt", 'any{"word":"okant"}'],
    ["/okant", 'none{"*":"okant"}'],
    ["/constructor", 'none{"*":"constructor"}'],
  ])("finds for %s what the whole site map has there", async (address, found) => {
    expect(await ask(pagesByShape(house), address)).toBe(found);
    expect(await ask(whole, address)).toBe(found);
  });
});
