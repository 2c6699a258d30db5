import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { KeyFigures } from "./key-figures.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("KeyFigures", () => {
  it("pairs each number with what it counts, and leads to the list of it", () => {
    const page = drawn(
      <KeyFigures
        label="Läget"
        figures={[{ value: "3", label: "försenade", href: "/sena", tone: "danger", note: "av 40" }]}
      />,
    );
    expect(page.querySelector("section")?.getAttribute("aria-label")).toBe("Läget");
    expect(page.querySelector("dt a")?.getAttribute("href")).toBe("/sena");
    expect([...page.querySelectorAll("dd")].map((value) => value.textContent)).toEqual(["3", "av 40"]);
  });
});
