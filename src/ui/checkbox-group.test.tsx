import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CheckboxGroup } from "./checkbox-group.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

const choices = ["a", "b", "c"].map((value) => ({ value, label: value.toUpperCase() }));

describe("CheckboxGroup", () => {
  it("ticks every chosen answer and gives each an id of its own", () => {
    const page = drawn(<CheckboxGroup name="who" label="Vilka?" values={["a", "c"]} choices={choices} />);
    const inputs = [...page.querySelectorAll("input")];
    expect(inputs.filter((input) => input.hasAttribute("checked")).map((input) => input.getAttribute("value"))).toEqual(
      ["a", "c"],
    );
    expect(new Set(inputs.map((input) => input.id)).size).toBe(3);
    expect(inputs.every((input) => input.getAttribute("name") === "who")).toBe(true);
  });

  it("describes the group by its error without an attribute a group may not have", () => {
    const group = drawn(
      <CheckboxGroup name="who" label="Vilka?" error="Välj minst en" choices={choices} />,
    ).querySelector("fieldset");
    expect(group?.getAttribute("aria-describedby")).toBe("f-who-error");
    expect(group?.hasAttribute("aria-invalid")).toBe(false);
  });
});
