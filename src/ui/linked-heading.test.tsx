import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LinkedHeading } from "./linked-heading.tsx";

it("is a heading with a link to itself, which is no part of the heading", () => {
  const html = renderToStaticMarkup(<LinkedHeading level={3} id="del-1" text="Övning" linkLabel="Länk till Övning" />);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(document.querySelector("h3#del-1")?.textContent).toBe("Övning");
  expect(document.querySelector('a[href="#del-1"]')?.getAttribute("aria-label")).toBe("Länk till Övning");
});
