import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Difference } from "./difference.tsx";

it("marks what stands in one text only, and says so to those who do not see it", () => {
  const stretches = [
    { text: "Nämnden ", is: "same" as const },
    { text: "avstyrker", is: "removed" as const },
    { text: "tillstyrker", is: "added" as const },
  ];
  const html = renderToStaticMarkup(<Difference stretches={stretches} labels={{ added: "nytt", removed: "borta" }} />);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(document.querySelector("del")?.textContent).toBe(" borta: avstyrker");
  expect(document.querySelector("ins")?.textContent).toBe(" nytt: tillstyrker");
  expect(document.querySelector("p")?.textContent).toBe("Nämnden  borta: avstyrker nytt: tillstyrker");
});
