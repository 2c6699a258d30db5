import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { StatusMatrix } from "./status-matrix.tsx";

it("has a heading for each row, column and group, and a word in each cell that leads on", () => {
  const html = renderToStaticMarkup(
    <StatusMatrix
      caption="Läget"
      rowHeader="Organ"
      paperNote="Dagen är den senaste uppgiftens."
      columns={["Beredskap"]}
      groups={[
        {
          label: "Nämnder",
          rows: [
            {
              key: "1",
              head: { href: "/a", label: "Socialnämnden" },
              note: "Planen är antagen",
              cells: [
                {
                  ...{ tone: "danger", label: "Försenat", notes: ["1 av 3 klara"], href: "/b" },
                  age: { before: "Uppgift från", day: "2026-03-01" },
                },
              ],
            },
          ],
        },
      ]}
    />,
  );
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect([...document.querySelectorAll("th")].map((head) => [head.getAttribute("scope"), head.textContent])).toEqual([
    ["col", "Organ"],
    ["col", "Beredskap"],
    ["rowgroup", "Nämnder"],
    ["row", "SocialnämndenPlanen är antagen"],
  ]);
  const cell = document.querySelector("td");
  expect(cell?.getAttribute("data-label")).toBe("Beredskap");
  expect(cell?.querySelector("a")?.getAttribute("href")).toBe("/b");
  expect(cell?.querySelector(".ds-tag")?.textContent).toBe("Försenat");
  expect(cell?.textContent).toContain("Uppgift från 2026-03-01");
  expect(cell?.querySelector(".on-screen")?.textContent).toBe("Uppgift från ");
  expect(document.querySelector(".on-paper")?.textContent).toBe("Dagen är den senaste uppgiftens.");
});
