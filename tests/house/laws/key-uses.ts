import { literal, type Node, parse, walk } from "./parse.ts";

/** A key that code asks for: written out, or with blanks that anything may fill. `room` is null when the text names none. */
export type KeyUse = { room: string | null; pattern: RegExp; written: string };

/** A string or template in pieces, with a blank between each two; null for anything else. */
function piecesOf(node: Node): string[] | null {
  const text = literal(node);
  if (text !== null) return [text];
  return node.type === "TemplateLiteral" ? node.quasis.map((piece) => piece.value.cooked ?? "") : null;
}

/** Fits the whole key; a blank fits anything but nothing. */
const fitting = (pieces: readonly string[]) =>
  new RegExp(`^${pieces.map((piece) => RegExp.escape(piece)).join(".+")}$`);
const written = (pieces: readonly string[]) => pieces.join("…");

/** A key with its room in front (`register:subject-missing`), when the room is one of ours. */
function named(pieces: readonly string[], rooms: ReadonlySet<string>): KeyUse | null {
  const [first = "", ...rest] = pieces;
  const room = /^([a-z-]+):/.exec(first)?.[1];
  if (!room || !rooms.has(room)) return null;
  return { room, pattern: fitting([first.slice(room.length + 1), ...rest]), written: written(pieces) };
}

/** The key behind `?klart=register.case-registered`: the notice that says what was done. */
function noticed(pieces: readonly string[]): KeyUse | null {
  const notice = /[?&]klart=([a-z-]+)\.([a-z-]*…?[a-z-]*)/.exec(written(pieces));
  if (!notice?.[1]) return null;
  const key = `done.${notice[2] ?? ""}`;
  return { room: notice[1], pattern: fitting(key.split("…")), written: `${notice[1]}:${key}` };
}

/** The places in an expression that may become its value. */
function outcomes(node: Node): Node[] {
  if (node.type === "ConditionalExpression") return [...outcomes(node.consequent), ...outcomes(node.alternate)];
  if (node.type === "LogicalExpression") return [...outcomes(node.left), ...outcomes(node.right)];
  return [node];
}

/** Which room's words a call hands out (`useTexts("register")`, `textsOf(language, "register")`). */
function roomOfCall(node: Node | null | undefined): string | null {
  if (node?.type !== "CallExpression" || node.callee.type !== "Identifier") return null;
  const place = { useTexts: 0, textsOf: 1 }[node.callee.name];
  return place === undefined ? null : literal(node.arguments[place]);
}

/** The names in a file that stand for a room's words. */
function speakers(program: Node): Map<string, Set<string>> {
  const speaking = new Map<string, Set<string>>();
  walk(program, (node) => {
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || !node.init) return;
    const made = node.init.type === "ArrowFunctionExpression" ? node.init.body : node.init;
    const passed =
      made.type === "CallExpression" && made.callee.type === "Identifier" ? speaking.get(made.callee.name) : undefined;
    const room = roomOfCall(made);
    const rooms = room === null ? passed : new Set([...(speaking.get(node.id.name) ?? []), room]);
    if (rooms) speaking.set(node.id.name, rooms);
  });
  return speaking;
}

/** Keys asked for by calling a room's words: `t("subject")`. Each use lists the rooms the words may come from. */
export function spokenKeys(file: string, text: string, own: string | null): { rooms: string[]; use: KeyUse }[] {
  const { program } = parse(file, text);
  const speaking = speakers(program);
  const found: { rooms: string[]; use: KeyUse }[] = [];
  walk(program, (node) => {
    if (node.type !== "CallExpression" || !node.arguments[0]) return;
    const called = node.callee.type === "Identifier" ? node.callee.name : "";
    const direct = roomOfCall(node.callee);
    const rooms =
      direct !== null ? [direct] : [...(speaking.get(called) ?? (called === "t" && own !== null ? [own] : []))];
    if (rooms.length === 0) return;
    for (const one of outcomes(node.arguments[0])) {
      const pieces = piecesOf(one);
      if (!pieces || /^([a-z-]+:|…)/.test(written(pieces))) continue;
      found.push({ rooms, use: { room: null, pattern: fitting(pieces), written: written(pieces) } });
    }
  });
  return found;
}

const isActionName = (node: Node, above: Node[]): boolean => {
  const [object, entry] = above.slice(-2);
  if (entry?.type !== "Property" || entry.value !== node || object?.type !== "ObjectExpression") return false;
  const names = object.properties.flatMap((one) =>
    one.type === "Property" && one.key.type === "Identifier" ? [one.key.name] : [],
  );
  return entry.key.type === "Identifier" && entry.key.name === "name" && names.includes("roles");
};

/** Keys written with their room, and those of notices. */
export function namedKeys(file: string, text: string, rooms: ReadonlySet<string>): KeyUse[] {
  const found: KeyUse[] = [];
  walk(parse(file, text).program, (node, above) => {
    const pieces = piecesOf(node);
    if (!pieces || isActionName(node, above)) return;
    for (const use of [named(pieces, rooms), noticed(pieces)]) if (use) found.push(use);
  });
  return found;
}

/** Every string and template of a file, as patterns: whatever could be a key. */
export function possibleKeys(file: string, text: string): RegExp[] {
  const found: RegExp[] = [];
  walk(parse(file, text).program, (node) => {
    const pieces = piecesOf(node);
    if (pieces && !/^…*$/.test(written(pieces))) found.push(fitting(pieces));
  });
  return found;
}
