import { createRequestHandler, type ServerBuild } from "react-router";
import type { Pages } from "./answer.ts";

type Routes = ServerBuild["routes"];

/** The word all addresses of a route begin with; undefined when they begin in more ways than one. */
function firstWord(routes: Routes, id: string): string | undefined {
  const { parentId, path = "" } = routes[id] ?? {};
  const above = parentId === undefined ? undefined : firstWord(routes, parentId);
  return above ?? /^\/?(?<word>[a-z0-9-]+)(?:\/|$)/.exec(path)?.groups?.word;
}

/** The site map cut down to what can be meant by an address that begins with that word. */
function cutTo(build: ServerBuild, word: string, words: ReadonlyMap<string, string | undefined>): ServerBuild {
  const kept = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(
      Object.entries(routes).filter(([id]) => words.get(id) === undefined || words.get(id) === word),
    ) as Record<string, Route>;
  return { ...build, routes: kept(build.routes), assets: { ...build.assets, routes: kept(build.assets.routes) } };
}

/**
 * The pages of the house, asked for by the word their address begins with. React Router tries every route of the site map for
 * each answer, twice, the longest first; with two hundred of them that cost as much as reading a page's data did.
 */
export function pagesByWord(build: ServerBuild): Pages {
  const words = new Map(Object.keys(build.routes).map((id) => [id, firstWord(build.routes, id)]));
  const whole = createRequestHandler(build, "production");
  const rooms = new Map(
    [...new Set(words.values())].flatMap((word) =>
      word === undefined ? [] : [[word, createRequestHandler(cutTo(build, word, words), "production")]],
    ),
  );
  return (request, context) => {
    const word = new URL(request.url).pathname.split("/")[1] ?? "";
    return (rooms.get(word) ?? whole)(request, context);
  };
}
