import { createElement } from "react";
import type { Drawing } from "../kernel/drawing.ts";

/** SVG's names as React wants them: `stroke-width` is `strokeWidth`, `aria-label` stays. */
const named = (name: string) =>
  name.startsWith("aria-") ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function element({ tag, attributes, children }: Drawing, key?: number): ReturnType<typeof createElement> {
  const props: Record<string, string | number> = key === undefined ? {} : { key };
  for (const [name, value] of Object.entries(attributes)) props[named(name)] = value;
  const inner = children.map((child, at) => (typeof child === "string" ? child : element(child, at)));
  return createElement(tag, props, ...inner);
}

/** A drawing, as SVG in the page. */
export function DrawingView({ drawing }: { drawing: Drawing }) {
  return element(drawing);
}
