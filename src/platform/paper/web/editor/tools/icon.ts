const drawings = {
  link: "M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1",
  bullets: "M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01",
  numbers: "M8 5h9M8 10h9M8 15h9M3 3.5l1-.5v4M2.5 12.5c.5-1 2.2-.8 2 .4-.1.8-2 2.1-2 2.6h2.2",
  quote: "M4 14V9.5C4 7 5.2 5.5 7.5 5M4 10h3.5v4H4M11.5 14V9.5c0-2.5 1.2-4 3.5-4.5M11.5 10H15v4h-3.5",
  deeper: "M9 5h8M9 10h8M9 15h8M3 7.5l2.5 2.5L3 12.5",
  shallower: "M9 5h8M9 10h8M9 15h8M5.5 7.5L3 10l2.5 2.5",
  undo: "M4 8h8a4 4 0 0 1 0 8H8M7 4.5L3.5 8 7 11.5",
  redo: "M16 8H8a4 4 0 0 0 0 8h4M13 4.5L16.5 8 13 11.5",
} as const;

export type IconName = keyof typeof drawings;

const svg = "http://www.w3.org/2000/svg";

/** A small drawing for a button whose name says the same in words. */
export function icon(name: IconName): SVGElement {
  const drawing = document.createElementNS(svg, "svg");
  const path = document.createElementNS(svg, "path");
  for (const [key, value] of Object.entries({ viewBox: "0 0 20 20", width: "20", height: "20", "aria-hidden": "true" }))
    drawing.setAttribute(key, value);
  path.setAttribute("d", drawings[name]);
  drawing.append(path);
  return drawing;
}

export const hasIcon = (name: string): name is IconName => Object.hasOwn(drawings, name);
