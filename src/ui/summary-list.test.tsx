import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SummaryList } from "./summary-list.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("SummaryList", () => {
  it("pairs terms with values, and names the change by its term", () => {
    const page = drawn(
      <SummaryList
        rows={[
          { term: "Sista dag", value: "2024-03-01", change: { href: "/andra", label: "Ändra" } },
          { term: "Nämnd", value: "Social" },
        ]}
      />,
    );
    expect([...page.querySelectorAll("dt")].map((term) => term.textContent)).toEqual(["Sista dag", "Nämnd"]);
    expect(page.querySelector("a")?.textContent).toBe("Ändra Sista dag");
    expect(page.querySelectorAll("a")).toHaveLength(1);
  });
});
