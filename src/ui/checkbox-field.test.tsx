import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CheckboxField } from "./checkbox-field.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("CheckboxField", () => {
  it("is one box with one label, invalid when it must be ticked", () => {
    const page = drawn(<CheckboxField name="true" label="Uppgifterna stämmer" error="Kryssa i rutan" />);
    const box = page.querySelector("input");
    expect(box?.getAttribute("value")).toBe("yes");
    expect(box?.hasAttribute("checked")).toBe(false);
    expect(box?.getAttribute("aria-invalid")).toBe("true");
    expect(page.querySelector(`label[for="${box?.id}"]`)?.textContent).toBe("Uppgifterna stämmer");
  });

  it("stays ticked", () => {
    expect(drawn(<CheckboxField name="a" label="A" checked />).querySelector("input[checked]")).not.toBeNull();
  });
});
