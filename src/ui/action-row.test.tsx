import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ActionRow } from "./action-row.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("ActionRow", () => {
  it("holds what it is given", () => {
    expect(drawn(<ActionRow>knappar</ActionRow>).querySelector("div.button-row")?.textContent).toBe("knappar");
  });
});
