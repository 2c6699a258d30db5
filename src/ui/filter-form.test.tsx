import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FilterForm } from "./filter-form.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

const page = drawn(
  <FilterForm
    label="Filtrera ärenden"
    action="/arenden"
    keep={{ sort: "-due", page: undefined }}
    submitLabel="Visa"
    result="24 ärenden"
    removeLabel="Ta bort filtret"
    clear={{ href: "/arenden", label: "Rensa" }}
    active={[{ label: "Läge: pågår", removeHref: "/arenden?q=brand" }]}
    fields={[
      { kind: "text", name: "q", label: "Ord", value: "brand" },
      {
        kind: "select",
        name: "state",
        label: "Läge",
        any: "Alla",
        value: "open",
        choices: [{ value: "open", label: "Pågår" }],
      },
    ]}
    more={{
      summary: "Fler",
      fields: [
        {
          kind: "dates",
          label: "Dag",
          from: { name: "from", label: "Från", value: "2024-01-01" },
          to: { name: "to", label: "Till" },
        },
        {
          kind: "checkboxes",
          name: "type",
          label: "Typ",
          values: ["b"],
          choices: [
            { value: "a", label: "A" },
            { value: "b", label: "B" },
          ],
        },
      ],
    }}
  />,
);

describe("FilterForm", () => {
  it("asks by address, keeps the sort order and starts from the first page", () => {
    const form = page.querySelector("form");
    expect([form?.getAttribute("method"), form?.getAttribute("action")]).toEqual(["get", "/arenden"]);
    expect([...page.querySelectorAll("input[type=hidden]")].map((input) => input.getAttribute("name"))).toEqual([
      "sort",
    ]);
  });

  it("shows what it is filtered by, each removable, and how many were found", () => {
    const chip = page.querySelector(".filter-chip");
    expect(chip?.getAttribute("href")).toBe("/arenden?q=brand");
    expect(chip?.textContent).toBe("Ta bort filtret Läge: pågår");
    expect(page.querySelector(".filter-result")?.textContent).toBe("24 ärenden");
  });

  it("keeps every value and labels every field, with ids no other form has", () => {
    expect(page.querySelector("#filter-q")?.getAttribute("value")).toBe("brand");
    expect(page.querySelector("#filter-from")?.getAttribute("value")).toBe("2024-01-01");
    expect(page.querySelector("option[selected]")?.textContent).toBe("Pågår");
    expect(page.querySelector("input[checked]")?.getAttribute("value")).toBe("b");
    const unlabelled = [...page.querySelectorAll("input:not([type=hidden]), select")].filter(
      (field) => page.querySelector(`label[for="${field.id}"]`) === null,
    );
    expect(unlabelled).toEqual([]);
  });
});
