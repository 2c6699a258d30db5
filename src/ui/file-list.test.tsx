import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FileList } from "./file-list.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("FileList", () => {
  it("says what each file is before it is fetched", () => {
    const page = drawn(
      <FileList label="Bilagor" files={[{ href: "/f/1", name: "Missiv", type: "PDF", size: "48 kB" }]} />,
    );
    expect(page.querySelector("a")?.textContent).toBe("Missiv");
    expect(page.querySelector(".file-facts")?.textContent).toBe("PDF · 48 kB");
  });
});
