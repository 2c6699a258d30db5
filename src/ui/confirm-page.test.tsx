import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ConfirmPage } from "./confirm-page.tsx";
import { TextArea } from "./text-area.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("ConfirmPage", () => {
  const page = drawn(
    <ConfirmPage
      question="Vill du återkalla larmet?"
      consequences={["Alla får besked.", "Kedjan stannar."]}
      confirm={{ label: "Återkalla larmet" }}
      cancel={{ href: "/larm", label: "Tillbaka" }}
      fields={{ expectedVersion: "4" }}
    >
      <TextArea name="reason" label="Varför?" />
    </ConfirmPage>,
  );

  it("asks in the heading and says what follows before the button", () => {
    expect(page.querySelector("h1")?.textContent).toBe("Vill du återkalla larmet?");
    const form = page.querySelector("form");
    expect(form?.firstElementChild?.tagName).toBe("UL");
    expect(form?.lastElementChild?.className).toBe("button-row");
  });

  it("posts with the version and the reason, or leaves by a link", () => {
    expect(page.querySelector("form input[name=expectedVersion]")?.getAttribute("value")).toBe("4");
    expect(page.querySelector("form textarea")).not.toBeNull();
    expect(page.querySelector("form button")?.getAttribute("data-color")).toBe("danger");
    expect(page.querySelector("form a")?.getAttribute("href")).toBe("/larm");
  });
});
