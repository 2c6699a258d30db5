import { literal, type Node, parse, walk } from "./parse.ts";

/** A key that code asks for: written out, or with blanks that anything may fill. `room` is null when the text names none. */
export type KeyUse = { room: string | null; pattern: RegExp; written: string };

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A string or template as a pattern for whole keys; null when it says nothing of itself. */
function patternOf(node: Node): { pattern: RegExp; written: string } | null {
  const text = literal(node);
  if (text !== null) return { pattern: new RegExp(`^${escape(text)}$`), written: text };
  if (node.type !== "TemplateLiteral") return null;
  const pieces = node.quasis.map((piece) => piece.value.cooked ?? "");
  return { pattern: new RegExp(`^${pieces.map(escape).join(".+")}$`), written: pieces.join("…") };
}

/** Takes `register:` off the front, when it is there. */
function named(node: Node, rooms: ReadonlySet<string>): KeyUse | null {
  const found = patternOf(node);
  const room = found && /^([a-z-]+):/.exec(found.written)?.[1];
  if (!found || !room || !rooms.has(room)) return null;
  const rest = found.pattern.source.slice(1 + room.length + 1);
  return { room, pattern: new RegExp(`^${rest}`), written: found.written };
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
    const passed = made.type === "CallExpression" && made.callee.type === "Identifier" ? speaking.get(made.callee.name) : undefined;
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
    const rooms = direct !== null ? [direct] : [...(speaking.get(called) ?? (called === "t" && own !== null ? [own] : []))];
    if (rooms.length === 0) return;
    for (const one of outcomes(node.arguments[0])) {
      const key = patternOf(one);
      if (key && !/^[a-z-]+:/.test(key.written) && !/^…/.test(key.written)) found.push({ rooms, use: { room: null, ...key } });
    }
  });
  return found;
}

const isActionName = (node: Node, above: Node[]): boolean => {
  const [object, entry] = above.slice(-2);
  if (entry?.type !== "Property" || entry.value !== node || object?.type !== "ObjectExpression") return false;
  const names = object.properties.flatMap((one) => (one.type === "Property" && one.key.type === "Identifier" ? [one.key.name] : []));
  return entry.key.type === "Identifier" && entry.key.name === "name" && names.includes("roles");
};

/** Keys written with their room (`register:subject-missing`), and those of notices (`?klart=register.case-registered`). */
export function namedKeys(file: string, text: string, rooms: ReadonlySet<string>): KeyUse[] {
  const found: KeyUse[] = [];
  walk(parse(file, text).program, (node, above) => {
    if (node.type !== "Literal" && node.type !== "TemplateLiteral") return;
    const use = isActionName(node, above) ? null : named(node, rooms);
    if (use) found.push(use);
    const written = patternOf(node)?.written ?? "";
    const notice = /[?&]klart=([a-z-]+)\.([a-z-]*…?[a-z-]*)/.exec(written);
    if (notice?.[1]) {
      const rest = (notice[2] ?? "").split("…").map(escape).join(".+");
      found.push({ room: notice[1], pattern: new RegExp(`^done\\.${rest}$`), written: `${notice[1]}:done.${notice[2]}` });
    }
  });
  return found;
}

/** Every string and template of a file, as patterns: whatever could be a key. */
export function possibleKeys(file: string, text: string): RegExp[] {
  const found: RegExp[] = [];
  walk(parse(file, text).program, (node) => {
    const key = node.type === "Literal" || node.type === "TemplateLiteral" ? patternOf(node) : null;
    if (key && key.written !== "" && !/^…+$/.test(key.written)) found.push(key.pattern);
  });
  return found;
}
