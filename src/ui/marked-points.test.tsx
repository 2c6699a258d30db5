import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { MarkedPoints } from "./marked-points.tsx";

it("names each point, and says more of it where there is more to say", () => {
  const points = [
    { id: "krav-1", name: "Krav 1", content: "Öva.", note: "Alla" },
    { id: "k2", name: "Krav 2", content: "Larm." },
  ];
  const html = renderToStaticMarkup(<MarkedPoints label="Krav" points={points} />);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(document.querySelector("ul")?.getAttribute("aria-label")).toBe("Krav");
  expect(document.querySelector("#krav-1")?.textContent).toBe("Krav 1Öva.Alla");
  expect(document.querySelectorAll(".marked-points-note")).toHaveLength(1);
});
