import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ActionLink } from "./action-link.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("ActionLink", () => {
  it("is a link that looks like a button", () => {
    const link = drawn(<ActionLink href="/ny" label="Ny" kind="secondary" />).querySelector("a.ds-button");
    expect([link?.getAttribute("href"), link?.getAttribute("data-variant")]).toEqual(["/ny", "secondary"]);
  });
});
