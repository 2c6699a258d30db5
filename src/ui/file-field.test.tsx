import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FileField } from "./file-field.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("FileField", () => {
  it("is labelled and says which files are expected", () => {
    const page = drawn(<FileField name="file" label="Bilaga" accept=".pdf" multiple description="Högst 20 MB" />);
    const input = page.querySelector("input[type=file]");
    expect(input?.getAttribute("accept")).toBe(".pdf");
    expect(input?.hasAttribute("multiple")).toBe(true);
    expect(page.getElementById(input?.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Högst 20 MB");
  });
});
