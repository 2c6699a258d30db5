import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DataAge } from "./data-age.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("DataAge", () => {
  it("is a time for machines and a phrase for people", () => {
    const time = drawn(<DataAge label="Uppgift från 3 mars" iso="2024-03-03" />).querySelector("time");
    expect([time?.getAttribute("dateTime"), time?.textContent]).toEqual(["2024-03-03", "Uppgift från 3 mars"]);
    expect(time?.hasAttribute("data-stale")).toBe(false);
  });

  it("is marked when it is too old", () => {
    expect(
      drawn(<DataAge stale label="Gammal uppgift" iso="2023-01-01" />).querySelector("[data-stale]"),
    ).not.toBeNull();
  });
});
