import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Notice } from "./notice.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("Notice", () => {
  it("is read aloud only when it tells of something that just happened", () => {
    expect(
      drawn(
        <Notice tone="success" live>
          Sparat.
        </Notice>,
      ).querySelector("[role=status]")?.textContent,
    ).toBe("Sparat.");
    expect(drawn(<Notice tone="info">Hej.</Notice>).querySelector("[role]")).toBeNull();
  });

  it("puts a plain sentence in a paragraph under its title", () => {
    const page = drawn(
      <Notice tone="warning" title="Gamla uppgifter">
        Kontrollera dem.
      </Notice>,
    );
    expect(page.querySelector("h2")?.textContent).toBe("Gamla uppgifter");
    expect(page.querySelector("h2 + p")?.textContent).toBe("Kontrollera dem.");
    expect(page.querySelector("[data-color=warning]")).not.toBeNull();
  });
});
