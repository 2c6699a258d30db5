import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HiddenFields } from "./hidden-fields.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("HiddenFields", () => {
  it("carries what is known and leaves out what is not", () => {
    const page = drawn(<HiddenFields fields={{ expectedVersion: "3", next: undefined }} />);
    const inputs = [...page.querySelectorAll("input")];
    expect(inputs.map((input) => [input.getAttribute("name"), input.getAttribute("value")])).toEqual([
      ["expectedVersion", "3"],
    ]);
  });
});
