import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FormErrors } from "./form-errors.tsx";
import { TextField } from "./text-field.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("FormErrors", () => {
  it("leads each error to its field", () => {
    const page = drawn(
      <>
        <FormErrors heading="Två saker" errors={[{ name: "day", text: "Skriv dagen" }, { text: "Redan skickat" }]} />
        <TextField name="day" label="Dag" error="Skriv dagen" />
      </>,
    );
    const links = [...page.querySelectorAll("section a")];
    expect(
      links.map((link) => page.getElementById(link.getAttribute("href")?.slice(1) ?? "")?.getAttribute("name")),
    ).toEqual(["day"]);
    expect(page.querySelectorAll("li")[1]?.textContent).toBe("Redan skickat");
  });

  it("can take focus and is named by its heading", () => {
    const summary = drawn(<FormErrors heading="En sak" errors={[{ text: "x" }]} />);
    const section = summary.querySelector("section");
    expect(section?.getAttribute("tabindex")).toBe("-1");
    expect(summary.getElementById(section?.getAttribute("aria-labelledby") ?? "")?.textContent).toBe("En sak");
  });

  it("is not there when all is well", () => {
    expect(drawn(<FormErrors heading="x" errors={[]} />).body.innerHTML).toBe("");
  });
});
