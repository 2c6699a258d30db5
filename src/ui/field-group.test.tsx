import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FieldGroup } from "./field-group.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("FieldGroup", () => {
  it("names the group by its legend", () => {
    const page = drawn(<FieldGroup legend="Kontakt">fält</FieldGroup>);
    expect(page.querySelector("fieldset > legend")?.textContent).toBe("Kontakt");
  });
});
