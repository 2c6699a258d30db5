import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PageColumns } from "./page-columns.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("PageColumns", () => {
  it("puts the facts first, under a name", () => {
    const page = drawn(
      <PageColumns aside="fakta" asideLabel="Fakta om ärendet">
        text
      </PageColumns>,
    );
    expect(page.querySelector("[aria-label='Fakta om ärendet']")?.textContent).toBe("fakta");
    expect(page.body.textContent).toBe("faktatext");
  });
});
