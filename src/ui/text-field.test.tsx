import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { TextField } from "./text-field.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("TextField", () => {
  it("ties label, description and error to the control without script", () => {
    const page = drawn(<TextField name="subject" label="Rubrik" description="Några ord" error="Skriv en rubrik" />);
    const input = page.querySelector("input");
    expect(page.querySelector("label")?.getAttribute("for")).toBe(input?.id);
    const described = input?.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(described.map((id) => page.getElementById(id)?.textContent)).toEqual(["Skriv en rubrik", "Några ord"]);
    expect(input?.getAttribute("aria-invalid")).toBe("true");
  });

  it("says nothing of errors when there are none, and keeps what was written", () => {
    const page = drawn(<TextField name="subject" label="Rubrik" value="Hot & <våld>" optional="(frivilligt)" />);
    const input = page.querySelector("input");
    expect(input?.getAttribute("value")).toBe("Hot & <våld>");
    expect(input?.hasAttribute("aria-invalid")).toBe(false);
    expect(input?.hasAttribute("aria-describedby")).toBe(false);
    expect(page.querySelector("label")?.textContent).toBe("Rubrik (frivilligt)");
  });
});
