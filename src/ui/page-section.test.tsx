import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PageSection } from "./page-section.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("PageSection", () => {
  it("is found by its id and named by its h2", () => {
    const page = drawn(
      <PageSection id="svar" heading="Svar" action={<a href="/alla">Alla</a>}>
        text
      </PageSection>,
    );
    expect(page.querySelector("#svar h2")?.textContent).toBe("Svar");
    expect(page.querySelector("#svar a")?.getAttribute("href")).toBe("/alla");
  });
});
