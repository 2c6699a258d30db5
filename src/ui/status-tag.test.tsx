import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StatusTag } from "./status-tag.tsx";
import type { Tone } from "./tone.ts";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("StatusTag", () => {
  it("is a word, and carries the tone its shape and colour are drawn by", () => {
    const tones: Tone[] = ["neutral", "info", "success", "warning", "danger"];
    for (const tone of tones) {
      const tag = drawn(<StatusTag tone={tone} label="Försenad" />).querySelector(".ds-tag");
      expect([tag?.getAttribute("data-color"), tag?.textContent]).toEqual([tone, "Försenad"]);
    }
  });

  it("weighs next to nothing, since lists have fifty", () => {
    expect(renderToStaticMarkup(<StatusTag tone="warning" label="" />).length).toBeLessThan(60);
  });
});
