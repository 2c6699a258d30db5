import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EmptyState } from "./empty-state.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("EmptyState", () => {
  it("says why, and what the next step is", () => {
    const page = drawn(<EmptyState title="Inga utkast" text="Börja här." action={{ href: "/ny", label: "Skriv" }} />);
    expect(page.querySelector("p")?.textContent).toBe("Inga utkast");
    expect(page.querySelector("a")?.getAttribute("href")).toBe("/ny");
  });
});
