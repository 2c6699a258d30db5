import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Column, DataTable, type Sort } from "./data-table.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

type Row = { id: string; name: string; pages: number; state: string };

const columns: Column<Row>[] = [
  { key: "name", header: "Namn", sortKey: "name", primary: true, cell: (row) => <a href={`/${row.id}`}>{row.name}</a> },
  {
    key: "pages",
    header: "Sidor",
    sortKey: "pages",
    sortFirst: "descending",
    align: "end",
    nowrap: true,
    cell: (row) => String(row.pages),
  },
  { key: "state", header: "Läge", cardLabel: false, cell: (row) => row.state },
];
const rows: Row[] = [
  { id: "1", name: "Program", pages: 41, state: "Klar" },
  { id: "2", name: "Plan", pages: 7, state: "Utkast" },
];
const hrefFor = ({ key, direction }: Sort) => `?sort=${key}.${direction}`;
const table = (sort?: Sort, shown = rows) =>
  drawn(
    <DataTable
      caption="Dokument"
      columns={columns}
      rows={shown}
      rowKey={(row) => row.id}
      sort={sort}
      hrefFor={hrefFor}
      empty={<p>Inga dokument</p>}
    />,
  );

describe("DataTable", () => {
  it("is a table with a caption, column headers and a header for each row", () => {
    const page = table();
    expect(page.querySelector("caption")?.textContent).toBe("Dokument");
    expect([...page.querySelectorAll("thead th")].map((cell) => cell.textContent)).toEqual(["Namn", "Sidor", "Läge"]);
    expect([...page.querySelectorAll("tbody th[scope=row]")].map((cell) => cell.textContent)).toEqual([
      "Program",
      "Plan",
    ]);
  });

  it("sorts by links, says how it is sorted, and turns on the second press", () => {
    const page = table({ key: "name", direction: "ascending" });
    const sorted = [...page.querySelectorAll("thead th")].map((cell) => cell.getAttribute("aria-sort"));
    expect(sorted).toEqual(["ascending", "none", null]);
    const links = [...page.querySelectorAll("thead a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["?sort=name.descending", "?sort=pages.descending"]);
  });

  it("turns back to ascending after descending", () => {
    const link = table({ key: "pages", direction: "descending" }).querySelectorAll("thead a")[1];
    expect(link?.getAttribute("href")).toBe("?sort=pages.ascending");
  });

  it("brings each cell's label for the small screen, except where the value speaks for itself", () => {
    const cells = [...table().querySelectorAll("tbody tr:first-child td")];
    expect(cells.map((cell) => cell.getAttribute("data-label"))).toEqual(["Sidor", null]);
  });

  it("says once which columns are right-aligned and kept on one line", () => {
    const drawnTable = table().querySelector("table");
    expect([drawnTable?.getAttribute("data-end"), drawnTable?.getAttribute("data-nowrap")]).toEqual(["2", "2"]);
  });

  it("shows what to do instead when there are no rows", () => {
    const page = table(undefined, []);
    expect(page.querySelector("table")).toBeNull();
    expect(page.body.textContent).toBe("Inga dokument");
  });

  it("stays light: fifty rows of seven columns take less than 20 kB besides what the cells hold", () => {
    const seven = Array.from({ length: 7 }, (_, index) => ({
      key: String(index),
      header: "Rubrik",
      primary: index === 0,
      cell: () => "",
    }));
    const fifty = Array.from({ length: 50 }, (_, index) => ({ id: String(index) }));
    const html = renderToStaticMarkup(
      <DataTable caption="c" columns={seven} rows={fifty} rowKey={(row) => row.id} empty={null} />,
    );
    expect(html.length).toBeLessThan(20_000);
    expect(html).not.toContain("style=");
  });
});
