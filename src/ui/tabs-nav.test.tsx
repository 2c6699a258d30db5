import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { TabsNav } from "./tabs-nav.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("TabsNav", () => {
  it("is links with one current, and a count that is heard apart", () => {
    const page = drawn(
      <TabsNav
        label="Delar"
        tabs={[
          { href: "/a", label: "Översikt", current: true },
          { href: "/b", label: "Svar", count: "19" },
        ]}
      />,
    );
    expect(page.querySelector("nav")?.getAttribute("aria-label")).toBe("Delar");
    expect(page.querySelector("[aria-current=page]")?.getAttribute("href")).toBe("/a");
    expect(page.querySelector("a[href='/b']")?.textContent).toBe("Svar 19");
    expect(page.querySelector("[role=tab]")).toBeNull();
  });
});
