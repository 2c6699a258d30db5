import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ContentsList } from "./contents-list.tsx";

it("links to each heading, with what stands under it", () => {
  const entries = [
    { id: "a", heading: "Ett", within: [{ id: "b", heading: "Två" }] },
    { id: "c", heading: "Tre" },
  ];
  const html = renderToStaticMarkup(<ContentsList label="Innehåll" entries={entries} />);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(document.querySelector("nav")?.getAttribute("aria-label")).toBe("Innehåll");
  expect([...document.querySelectorAll("a")].map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
    ["#a", "Ett"],
    ["#b", "Två"],
    ["#c", "Tre"],
  ]);
});
