import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HitList } from "./hit-list.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;
const plain = (text: string) => ({ text, marked: false });
const found = (text: string) => ({ text, marked: true });

describe("HitList", () => {
  const hit = {
    id: "1",
    href: "/arenden/1",
    title: [plain("Remiss av "), found("säkerhetsprogram")],
    facts: ["KS 2024/1", null, "2024-03-01"],
    excerpt: [plain("… om "), found("säkerhet"), plain(" i lokaler <b>…</b>")],
    source: "svar.pdf",
  };

  it("marks what was searched for, and writes text as text", () => {
    const page = drawn(<HitList label="Träffar" hits={[hit]} />);
    expect([...page.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
      "säkerhetsprogram",
      "säkerhet",
    ]);
    expect(page.querySelector(".hit-excerpt")?.textContent).toBe("… om säkerhet i lokaler <b>…</b>");
    expect(page.querySelector("ol")?.getAttribute("aria-label")).toBe("Träffar");
  });

  it("leaves out what is not known", () => {
    const page = drawn(
      <HitList label="Träffar" hits={[{ id: "1", href: "/", title: [plain("Titel")], facts: ["a", null, "b"] }]} />,
    );
    expect([...page.querySelectorAll(".hit-facts span")].map((fact) => fact.textContent)).toEqual(["a", "b"]);
    expect(page.querySelector(".hit-excerpt, .hit-source")).toBeNull();
  });
});
