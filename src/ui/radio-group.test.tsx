import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FormErrors } from "./form-errors.tsx";
import { RadioGroup } from "./radio-group.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

const choices = [
  { value: "threat", label: "Hot", description: "Även i telefon" },
  { value: "violence", label: "Våld" },
];

describe("RadioGroup", () => {
  it("asks its question in the legend and describes the whole group", () => {
    const page = drawn(<RadioGroup name="kind" label="Vad hände?" error="Välj ett svar" choices={choices} />);
    const group = page.querySelector("fieldset");
    expect(page.querySelector("legend")?.textContent).toBe("Vad hände?");
    expect(group?.getAttribute("aria-invalid")).toBe("true");
    expect(page.getElementById(group?.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Välj ett svar");
    expect(page.querySelectorAll("input[checked]")).toHaveLength(0);
  });

  it("labels each answer, ticks the chosen one and describes the one that needs it", () => {
    const page = drawn(<RadioGroup name="kind" label="Vad hände?" value="violence" choices={choices} />);
    const inputs = [...page.querySelectorAll("input")];
    expect(inputs.map((input) => page.querySelector(`label[for="${input.id}"]`)?.textContent)).toEqual(["Hot", "Våld"]);
    expect(page.querySelector("input[checked]")?.getAttribute("value")).toBe("violence");
    const described = page.getElementById(inputs[0]?.getAttribute("aria-describedby") ?? "");
    expect(described?.textContent).toBe("Även i telefon");
  });

  it("is where the error summary's link leads", () => {
    const page = drawn(
      <>
        <FormErrors heading="Rätta" errors={[{ name: "kind", text: "Välj" }]} />
        <RadioGroup name="kind" label="Vad hände?" choices={choices} />
      </>,
    );
    const target = page.querySelector("a")?.getAttribute("href")?.slice(1) ?? "";
    expect(page.getElementById(target)?.getAttribute("type")).toBe("radio");
  });
});
