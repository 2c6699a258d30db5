import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SelectField } from "./select-field.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

const choices = [
  { value: "a", label: "Socialnämnden" },
  { value: "b", label: "Byggnadsnämnden" },
];

describe("SelectField", () => {
  it("marks the chosen answer", () => {
    const page = drawn(<SelectField name="body" label="Nämnd" value="b" choices={choices} placeholder="Alla" />);
    expect(page.querySelector("option[selected]")?.textContent).toBe("Byggnadsnämnden");
    expect(page.querySelectorAll("option")).toHaveLength(3);
  });

  it("stands on the placeholder until something is chosen", () => {
    const page = drawn(<SelectField name="body" label="Nämnd" choices={choices} placeholder="Välj nämnd" />);
    expect(page.querySelector("option[selected]")?.textContent).toBe("Välj nämnd");
    expect(page.querySelector("select")?.id).toBe("f-body");
  });
});
