import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ChartFigure } from "./chart-figure.tsx";

it("draws the chart, says what its colours are, and has the same numbers as a table", () => {
  const drawing = {
    tag: "svg",
    attributes: { viewBox: "0 0 10 10", role: "img", "aria-label": "Läget" },
    children: [{ tag: "rect", attributes: { "stroke-width": "2" }, children: [] }],
  };
  const html = renderToStaticMarkup(
    <ChartFigure
      caption="Läget per område"
      drawing={drawing}
      legend={[{ label: "Klar", tone: "success" }]}
      table={{ head: ["Område", "Klar"], rows: [["Olyckor", "3"]] }}
    />,
  );
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(document.querySelector("svg")?.getAttribute("aria-label")).toBe("Läget");
  expect(document.querySelector("rect")?.getAttribute("stroke-width")).toBe("2");
  expect(document.querySelector(".chart-legend li")?.textContent).toBe("Klar");
  expect([...document.querySelectorAll("th, td")].map((cell) => cell.textContent)).toEqual([
    "Område",
    "Klar",
    "Olyckor",
    "3",
  ]);
});
