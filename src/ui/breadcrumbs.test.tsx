import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Breadcrumbs } from "./breadcrumbs.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("Breadcrumbs", () => {
  it("leads back up, in order", () => {
    const page = drawn(
      <Breadcrumbs
        label="Du är här"
        trail={[
          { href: "/", label: "Start" },
          { href: "/a", label: "Ärenden" },
        ]}
      />,
    );
    expect(page.querySelector("nav")?.getAttribute("aria-label")).toBe("Du är här");
    expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["/", "/a"]);
  });
});
