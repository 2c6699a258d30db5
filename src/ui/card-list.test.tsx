import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CardList } from "./card-list.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

const card = {
  id: "1",
  href: "/remiss/1",
  title: "Svara på remissen",
  kind: "Remiss",
  due: { text: "Försenad 2 dagar", tone: "danger" as const },
  owner: "Socialnämnden",
};

describe("CardList", () => {
  it("shows what, when it is due, and whose it is", () => {
    const page = drawn(<CardList label="Att göra" cards={[card]} empty={null} />);
    expect(page.querySelector(".card a")?.getAttribute("href")).toBe("/remiss/1");
    expect(page.querySelector(".ds-tag[data-color=danger]")?.textContent).toBe("Försenad 2 dagar");
    expect([...page.querySelectorAll(".meta span")].map((part) => part.textContent)).toEqual([
      "Remiss",
      "Socialnämnden",
    ]);
  });

  it("shows what it was given for when nothing waits", () => {
    expect(drawn(<CardList label="Att göra" cards={[]} empty="Inget väntar" />).body.textContent).toBe("Inget väntar");
  });
});
