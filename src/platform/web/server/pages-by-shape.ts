import { createRequestHandler, type ServerBuild } from "react-router";
import type { Pages } from "./answer.ts";

type Routes = ServerBuild["routes"];

const partsOf = (path: string) => path.split("/").filter((part) => part !== "");

function wholePath(routes: Routes, id: string): string {
  const { parentId, path = "" } = routes[id] ?? {};
  return parentId === undefined ? path : `${wholePath(routes, parentId)}/${path}`;
}

/** The first word of an address and of how many parts it is; undefined for a route that answers to more shapes than one. */
function shapeOf(path: string): string | undefined {
  const parts = partsOf(path);
  const fixed = !/[*?]/.test(path) && /^[a-z0-9-]+$/.test(parts[0] ?? "");
  return fixed ? `${parts[0]} ${parts.length}` : undefined;
}

/** The site map cut down to what can be meant by an address of that shape, with what lies around it. */
function cutTo(build: ServerBuild, shape: string, shapes: ReadonlyMap<string, string | undefined>): ServerBuild {
  const wanted = new Set<string>();
  const want = (id: string | undefined): void => {
    if (id === undefined) return;
    wanted.add(id);
    want(build.routes[id]?.parentId);
  };
  for (const [id, own] of shapes) if (own === undefined || own === shape) want(id);
  const kept = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => wanted.has(id)));
  return {
    ...build,
    routes: kept(build.routes as Record<string, Routes[string]>),
    assets: { ...build.assets, routes: kept(build.assets.routes) },
  };
}

/**
 * The pages of the house, asked for by the shape of their address. React Router tries every route of the site map for each
 * answer, twice, the longest first; with two hundred of them that cost as much as reading a page's data did.
 */
export function pagesByShape(build: ServerBuild): Pages {
  const shapes = new Map(Object.keys(build.routes).map((id) => [id, shapeOf(wholePath(build.routes, id))]));
  const whole = createRequestHandler(build, "production");
  const cut = new Map(
    [...new Set(shapes.values())].flatMap((shape) =>
      shape === undefined ? [] : [[shape, createRequestHandler(cutTo(build, shape, shapes), "production")]],
    ),
  );
  return (request, context) => {
    const shape = shapeOf(new URL(request.url).pathname) ?? "";
    return (cut.get(shape) ?? whole)(request, context);
  };
}
