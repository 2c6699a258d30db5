import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ActionForm } from "./action-form.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("ActionForm", () => {
  it("is a form with one button, heard with what it is about", () => {
    const page = drawn(<ActionForm label="Kvittera" about="larm 7" action="/larm" fields={{ version: "2" }} />);
    expect(page.querySelector("form")?.getAttribute("method")).toBe("post");
    expect(page.querySelector("input[type=hidden]")?.getAttribute("value")).toBe("2");
    expect(page.querySelector("button")?.textContent).toBe("Kvittera larm 7");
  });
});
