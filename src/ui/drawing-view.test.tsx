import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { DrawingView } from "./drawing-view.tsx";

it("writes shapes and words as SVG, with SVG's own names", () => {
  const title = { tag: "title", attributes: {}, children: ["Läget <nu>"] };
  const line = { tag: "line", attributes: { "stroke-dasharray": "6 5", x1: "0" }, children: [] };
  expect(renderToStaticMarkup(<DrawingView drawing={{ tag: "svg", attributes: {}, children: [title, line] }} />)).toBe(
    '<svg><title>Läget &lt;nu&gt;</title><line stroke-dasharray="6 5" x1="0"></line></svg>',
  );
});
