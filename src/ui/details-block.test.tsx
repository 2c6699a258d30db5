import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DetailsBlock } from "./details-block.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("DetailsBlock", () => {
  it("is closed until someone opens it, by the browser's own means", () => {
    const closed = drawn(<DetailsBlock summary="Mer">text</DetailsBlock>).querySelector("details");
    expect(closed?.hasAttribute("open")).toBe(false);
    expect(closed?.firstElementChild?.tagName).toBe("SUMMARY");
    expect(
      drawn(
        <DetailsBlock summary="Mer" open>
          text
        </DetailsBlock>,
      ).querySelector("details[open]"),
    ).not.toBeNull();
  });
});
