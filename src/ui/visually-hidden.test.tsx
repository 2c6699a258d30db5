import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { VisuallyHidden } from "./visually-hidden.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("VisuallyHidden", () => {
  it("keeps the words in the page", () => {
    expect(drawn(<VisuallyHidden>ärende 7</VisuallyHidden>).querySelector(".ds-sr-only")?.textContent).toBe("ärende 7");
  });
});
