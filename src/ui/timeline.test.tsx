import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Timeline } from "./timeline.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("Timeline", () => {
  it("tells when, who and what, in the order given", () => {
    const page = drawn(
      <Timeline
        label="Vad som hänt"
        entries={[
          {
            id: "2",
            at: { text: "1 mars", iso: "2024-03-01" },
            who: "Maj",
            sentence: "Skickade svaret.",
            details: { summary: "Visa", content: "a → b" },
          },
          { id: "1", at: { text: "2 januari", iso: "2024-01-02" }, sentence: "Remissen kom." },
        ]}
      />,
    );
    expect(page.querySelector("ol")?.getAttribute("aria-label")).toBe("Vad som hänt");
    expect([...page.querySelectorAll("time")].map((time) => time.getAttribute("dateTime"))).toEqual([
      "2024-03-01",
      "2024-01-02",
    ]);
    expect([...page.querySelectorAll(".timeline-sentence")].map((sentence) => sentence.textContent)).toEqual([
      "Skickade svaret.",
      "Remissen kom.",
    ]);
    expect(page.querySelectorAll("details")).toHaveLength(1);
  });
});
