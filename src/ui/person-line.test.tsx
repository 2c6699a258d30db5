import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PersonLine } from "./person-line.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("PersonLine", () => {
  it("gives the name, and the post when there is one", () => {
    const page = drawn(<PersonLine name="Maj Prov" roleName="handläggare" body="Socialnämnden" href="/p/1" />);
    expect(page.querySelector("a")?.textContent).toBe("Maj Prov");
    expect(page.querySelector(".person-post")?.textContent).toBe("handläggare, Socialnämnden");
    expect(drawn(<PersonLine name="Maj Prov" />).body.textContent).toBe("Maj Prov");
  });
});
