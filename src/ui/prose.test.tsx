import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Prose } from "./prose.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("Prose", () => {
  it("holds running text", () => {
    expect(
      drawn(
        <Prose>
          <p>Text</p>
        </Prose>,
      ).querySelector(".prose > p")?.textContent,
    ).toBe("Text");
  });

  it("gives tables the whole width when asked to", () => {
    expect(
      drawn(<Prose wide>Text</Prose>)
        .querySelector(".prose")
        ?.hasAttribute("data-wide"),
    ).toBe(true);
    expect(
      drawn(<Prose>Text</Prose>)
        .querySelector(".prose")
        ?.hasAttribute("data-wide"),
    ).toBe(false);
  });
});
