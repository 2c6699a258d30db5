import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { SideBySide } from "./side-by-side.tsx";

it("puts a heading over each of two texts, the first one first", () => {
  const sides = [
    { heading: "Beslut", content: <p>Ja, men senare.</p> },
    { heading: "Förslag", content: <p>Ja.</p> },
  ] as const;
  const { document } = parseHTML(renderToStaticMarkup(<SideBySide sides={sides} />));
  const texts = [...document.querySelectorAll(".side-by-side > section")].map((side) => side.textContent);
  expect(texts).toEqual(["BeslutJa, men senare.", "FörslagJa."]);
  expect(document.querySelectorAll("h2").length).toBe(2);
});
