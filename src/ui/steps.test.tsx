import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Steps } from "./steps.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("Steps", () => {
  it("says each step's state in words and marks the current one", () => {
    const page = drawn(
      <Steps
        label="Gången"
        steps={[
          { label: "Skickad", state: "done", stateLabel: "Klart", note: "2 januari", href: "/1" },
          { label: "Svar", state: "current", stateLabel: "Pågår" },
          { label: "Beslut", state: "waiting", stateLabel: "Väntar" },
        ]}
      />,
    );
    expect([...page.querySelectorAll(".step-facts")].map((facts) => facts.textContent)).toEqual([
      "Klart · 2 januari",
      "Pågår",
      "Väntar",
    ]);
    expect(page.querySelector("[aria-current=step]")?.textContent).toContain("Svar");
    expect(page.querySelectorAll("[aria-current]")).toHaveLength(1);
  });
});
