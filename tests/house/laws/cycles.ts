import { type Files, type Flaw, sources } from "./files.ts";
import { parse, resolveImport } from "./parse.ts";

type Graph = ReadonlyMap<string, readonly string[]>;

const graphOf = (files: Files): Graph =>
  new Map(
    sources(files).map(([file, text]) => [
      file,
      parse(file, text).imports.flatMap(({ from }) => {
        const target = resolveImport(file, from);
        return target !== null && files.has(target) ? [target] : [];
      }),
    ]),
  );

/** The way from `start` back to itself, shortest first; null when there is none. */
function wayBack(graph: Graph, start: string): string[] | null {
  const queue: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = queue.shift(); way; way = queue.shift()) {
    for (const next of graph.get(way.at(-1) ?? "") ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) queue.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}

/** Files that import each other in a ring, types included: such files can only be understood all at once. */
export function cycleFlaws(files: Files): Flaw[] {
  const graph = graphOf(files);
  const told = new Set<string>();
  return [...graph.keys()].flatMap((file) => {
    if (told.has(file)) return [];
    const ring = wayBack(graph, file);
    for (const one of ring ?? []) told.add(one);
    return ring ? [{ where: file, what: `imports in a ring: ${[...ring, file].join(" → ")}` }] : [];
  });
}

/** The same for the declared neighbours of rooms: against the arrow one speaks by event. */
export function neighbourFlaws(neighbours: Readonly<Record<string, readonly string[]>>): Flaw[] {
  const graph = new Map(Object.entries(neighbours));
  return [...graph.keys()].flatMap((room) => {
    const ring = wayBack(graph, room);
    return ring ? [{ where: room, what: `is its own neighbour by way of ${[...ring, room].join(" → ")}` }] : [];
  });
}
