import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PageHeading } from "./page-heading.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("PageHeading", () => {
  it("has the page's only h1, and what is due before what to do", () => {
    const page = drawn(
      <PageHeading
        kicker="Ärende 7"
        title="Säkerhetsprogram"
        lead="Förslag."
        meta={<span>Snart</span>}
        action={<a href="/svar">Svara</a>}
      />,
    );
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    expect(page.querySelector("h1")?.textContent).toBe("Säkerhetsprogram");
    expect(page.body.textContent).toBe("Ärende 7SäkerhetsprogramFörslag.SnartSvara");
  });
});
