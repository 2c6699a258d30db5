import { findDoors } from "./doors.ts";
import { type Files, type Flaw, sources } from "./files.ts";
import { type KeyUse, namedKeys, possibleKeys, spokenKeys } from "./key-uses.ts";
import { type Catalogue, keyOf } from "./messages.ts";

/** The room whose folder a file lies in: its own words. */
const ownRoom = (file: string, catalogue: Catalogue): string | null =>
  file
    .split("/")
    .toReversed()
    .find((folder) => catalogue.has(folder)) ?? null;

/** Keys that code asks for and nobody has written. */
export function missingMessageFlaws(files: Files, catalogue: Catalogue): Flaw[] {
  const rooms = new Set(catalogue.keys());
  const known = new Map(
    [...catalogue].map(([room, { sv }]) => [room, new Set([...sv.keys()].flatMap((key) => [keyOf(key), key]))]),
  );
  // Most are written out, and are found at once; only one with blanks is held against every key there is.
  const written = (room: string, { pattern, written: key }: KeyUse) => {
    const keys = known.get(room) ?? new Set();
    const bare = key.replace(/^[a-z-]+:/, "");
    return keys.has(bare) || (bare.includes("…") && [...keys].some((one) => pattern.test(one)));
  };
  return sources(files).flatMap(([where, text]) => {
    const named = namedKeys(where, text, rooms).filter((use) => use.room !== null && !written(use.room, use));
    const spoken = spokenKeys(where, text, ownRoom(where, catalogue)).filter(
      (one) => !one.rooms.some((room) => written(room, one.use)),
    );
    return [
      ...named.map((use) => ({ where, what: `asks for ${use.written}, which has no message` })),
      ...spoken.map(({ rooms: asked, use }) => ({
        where,
        what: `asks for ${asked.join(" or ")}:${use.written}, which has no message`,
      })),
    ];
  });
}

/**
 * Messages that nothing asks for. Lenient where code builds its keys: any string or template in the room's own files, or in
 * a file that speaks its words, that fits the key counts as a use.
 */
export function unusedMessageFlaws(files: Files, catalogue: Catalogue): Flaw[] {
  const rooms = new Set(catalogue.keys());
  const read = sources(files).map(([file, text]) => ({
    own: ownRoom(file, catalogue),
    named: namedKeys(file, text, rooms),
    possible: possibleKeys(file, text),
    speaks: (room: string) =>
      text.includes(`useTexts("${room}")`) || new RegExp(`textsOf\\([^()]*, "${room}"\\)`).test(text),
  }));
  const trail = new Set(findDoors(files).map(({ name }) => name.replace("/", ":trail.")));
  // What a change is told as in another's chain (`also` of its trace) is named as a door is, and is none.
  for (const [, text] of sources(files)) {
    for (const [, room, verb] of text.matchAll(/name: "([a-z-]+)\/([a-z-]+)"/g)) trail.add(`${room}:trail.${verb}`);
  }
  return [...catalogue].flatMap(([room, { sv }]) => {
    const near = read.filter(({ own, speaks }) => own === room || speaks(room)).flatMap(({ possible }) => possible);
    const named = read.flatMap((file) => file.named.filter((use) => use.room === room).map((use) => use.pattern));
    const uses = [...near, ...named];
    const used = (key: string) => trail.has(`${room}:${key}`) || uses.some((pattern) => pattern.test(key));
    const keys = new Set([...sv.keys()].map(keyOf));
    return [...keys]
      .filter((key) => !used(key))
      .map((key) => ({ where: `${room}:${key}`, what: "is written, but nothing says it" }));
  });
}
