import { RouterContextProvider, type ServerBuild } from "react-router";
import { describe, expect, it } from "vitest";
import { pagesByWord } from "./pages-by-word.ts";

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

const pages = pagesByWord(
  build({ list: "diarium", one: "diarium/:id", other: "remisser/:id", any: ":word/allt", none: "*" }),
);
const ask = async (address: string) =>
  (await pages(new Request(`http://varn.example${address}`), new RouterContextProvider())).text();

describe("pages by the word their address begins with", () => {
  it.each([
    ["/diarium", "list{}"],
    ["/diarium/7", 'one{"id":"7"}'],
    ["/remisser/7", 'other{"id":"7"}'],
    ["/Diarium", "list{}"],
    ["/diarium/", "list{}"],
    ["/diarium/allt", 'one{"id":"allt"}'],
    ["/remisser/7/8", 'none{"*":"remisser/7/8"}'],
    ["/okant/allt", 'any{"word":"okant"}'],
    ["/okant", 'none{"*":"okant"}'],
    ["/constructor", 'none{"*":"constructor"}'],
  ])("finds for %s what the whole site map has there", async (address, found) => {
    expect(await ask(address)).toBe(found);
  });
});
