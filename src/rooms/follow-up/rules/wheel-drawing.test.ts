import { expect, it } from "vitest";
import type { Drawing } from "../../../kernel/drawing.ts";
import { wheelDrawing } from "./wheel-drawing.ts";
import { yearWheel } from "./year-wheel.ts";

const words = {
  title: "Årshjulet 2026",
  about: "Fem perioder.",
  months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  today: "i dag",
  year: "2026",
};
const all = (drawing: Drawing): Drawing[] => [
  drawing,
  ...drawing.children.flatMap((child) => (typeof child === "string" ? [] : all(child))),
];

it("has an arc and a number for each period, the months, and where one is", () => {
  const parts = yearWheel(2026).map((part) => ({ ...part, state: "planned" as const }));
  const drawing = wheelDrawing(parts, Temporal.PlainDate.from("2026-07-01"), words);
  const found = all(drawing);
  expect(found.filter(({ tag }) => tag === "path")).toHaveLength(5);
  const said = found.flatMap(({ tag, children }) => (tag === "text" ? children : []));
  expect(said).toEqual([...words.months, "1", "2", "3", "4", "5", "i dag", "2026"]);
  expect(drawing.attributes).toMatchObject({ role: "img", "aria-label": "Årshjulet 2026. Fem perioder." });
  expect(JSON.stringify(drawing)).not.toContain("NaN");
  // The first of July is straight down from the middle.
  const today = found.filter(({ tag }) => tag === "line").at(-1)?.attributes;
  expect(Math.abs(Number(today?.x2) - 180)).toBeLessThan(5);
  expect(Number(today?.y2)).toBeGreaterThan(180);
});
