import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DateField } from "./date-field.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("DateField", () => {
  it("gives back what was written even when it is no date", () => {
    const page = drawn(<DateField name="day" label="Dag" value="1 mars" error="Skriv ÅÅÅÅ-MM-DD" />);
    const input = page.querySelector("input");
    expect(input?.getAttribute("type")).toBe("text");
    expect(input?.getAttribute("inputMode")).toBe("numeric");
    expect(input?.getAttribute("value")).toBe("1 mars");
    expect(input?.getAttribute("aria-describedby")).toBe("f-day-error");
  });
});
