import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { TextArea } from "./text-area.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("TextArea", () => {
  it("keeps what was written, line breaks and all", () => {
    const page = drawn(<TextArea name="text" label="Beskriv" value={"ett\ntvå"} error="För kort" />);
    const area = page.querySelector("textarea");
    expect(area?.textContent?.trim()).toBe("ett\ntvå");
    expect(page.getElementById(area?.getAttribute("aria-describedby") ?? "")?.textContent).toBe("För kort");
    expect(page.querySelector("label")?.getAttribute("for")).toBe("f-text");
  });
});
