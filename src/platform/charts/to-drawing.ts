import type { Drawing } from "../../kernel/drawing.ts";

const tags: ReadonlySet<string> = new Set([
  "svg",
  "g",
  "path",
  "rect",
  "circle",
  "line",
  "text",
  "tspan",
  "title",
  "desc",
]);
const attributes: ReadonlySet<string> = new Set(
  (
    "viewBox width height x y x1 y1 x2 y2 dx dy r cx cy d transform fill fill-opacity stroke stroke-width stroke-opacity " +
    "stroke-dasharray stroke-linecap stroke-linejoin font-size font-weight font-family font-variant text-anchor paint-order"
  ).split(" "),
);

function attributesOf(element: Element): Record<string, string> {
  const kept = [...element.attributes].filter(({ name }) => attributes.has(name));
  return Object.fromEntries(kept.map(({ name, value }): [string, string] => [name, value]).sort());
}

function childrenOf(element: Element): (Drawing | string)[] {
  return [...element.childNodes].flatMap((child): (Drawing | string)[] => {
    if (child.nodeType === 3) return child.textContent ? [child.textContent] : [];
    const drawn = child.nodeType === 1 ? toDrawing(child as Element) : null;
    return drawn ? [drawn] : [];
  });
}

/**
 * What was drawn, as plain data: shapes and words that are on the list, and no style sheet, script or address. What the drawing
 * library says of its parts to those who listen is left out too, since it is in English; the whole has a title of its own.
 * Null for an element that is not on the list.
 */
export function toDrawing(element: Element): Drawing | null {
  if (!tags.has(element.localName)) return null;
  return { tag: element.localName, attributes: attributesOf(element), children: childrenOf(element) };
}
