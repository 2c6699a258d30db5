import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ButtonRow } from "./button-row.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("ButtonRow", () => {
  it("makes the first button primary, the rest quieter, and leaving a link", () => {
    const page = drawn(
      <ButtonRow
        buttons={[{ label: "Skicka" }, { label: "Spara", name: "do", value: "save" }]}
        cancel={{ href: "/", label: "Avbryt" }}
      />,
    );
    const [first, second] = [...page.querySelectorAll("button")];
    expect(first?.hasAttribute("data-variant")).toBe(false);
    expect(second?.getAttribute("data-variant")).toBe("secondary");
    expect([second?.getAttribute("name"), second?.getAttribute("value")]).toEqual(["do", "save"]);
    expect(page.querySelector("a")?.getAttribute("href")).toBe("/");
  });

  it("colours what is dangerous", () => {
    const button = drawn(<ButtonRow buttons={[{ label: "Radera", kind: "danger" }]} />).querySelector("button");
    expect(button?.getAttribute("data-color")).toBe("danger");
  });
});
