import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Pagination } from "./pagination.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("Pagination", () => {
  it("says where one is and leads on", () => {
    const page = drawn(
      <Pagination
        label="Sidor"
        range="51–100 av fler än 1 000"
        previous={{ href: "?before=a", label: "Föregående" }}
        next={{ href: "?after=b", label: "Nästa" }}
      />,
    );
    expect(page.querySelector("nav")?.getAttribute("aria-label")).toBe("Sidor");
    expect(page.querySelector("p")?.textContent).toBe("51–100 av fler än 1 000");
    expect(page.querySelector("[rel=prev]")?.getAttribute("href")).toBe("?before=a");
    expect(page.querySelector("[rel=next]")?.getAttribute("href")).toBe("?after=b");
  });

  it("marks the page one is on", () => {
    const pages = ["1", "2"].map((label) => ({ href: `?p=${label}`, label, current: label === "2" }));
    const page = drawn(<Pagination label="Sidor" range="x" pages={pages} />);
    expect(page.querySelector("[aria-current=page]")?.textContent).toBe("2");
  });

  it("has no empty list when everything fits on one page", () => {
    expect(drawn(<Pagination label="Sidor" range="1–3 av 3" />).querySelector("ul")).toBeNull();
  });
});
