import { parseHTML } from "linkedom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FieldGroup } from "./field-group.tsx";
import { FormFrame } from "./form-frame.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import { TextField } from "./text-field.tsx";

const drawn = (node: ReactNode) => parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;

describe("FormFrame", () => {
  it("posts, lets the server check, and puts the errors first", () => {
    const form = drawn(
      <FormFrame action="/spara" multipart errorHeading="Rätta" errors={[{ name: "a", text: "Fel" }]}>
        <p>fält</p>
      </FormFrame>,
    ).querySelector("form");
    expect(form?.getAttribute("method")).toBe("post");
    expect(form?.getAttribute("encType")).toBe("multipart/form-data");
    expect(form?.hasAttribute("noValidate")).toBe(true);
    expect(form?.firstElementChild?.textContent).toContain("Rätta");
  });

  it("posts to the page itself when nothing else is said", () => {
    expect(
      drawn(<FormFrame>x</FormFrame>)
        .querySelector("form")
        ?.hasAttribute("action"),
    ).toBe(false);
  });

  it("carries again what it was posted with, and nothing that it does not carry now", () => {
    const form = drawn(
      <FormFrame posted={{ expectedVersion: "3", version: "9" }}>
        <HiddenFields fields={{ expectedVersion: "4", body: "b" }} />
      </FormFrame>,
    );
    expect([...form.querySelectorAll("input")].map((input) => input.getAttribute("value"))).toEqual(["3", "b"]);
  });

  it("says which field a vague error is about, also inside a group", () => {
    const errors = [
      { name: "day", text: "Fyll i det här fältet.", vague: true },
      { name: "title", text: "Skriv en titel." },
      { name: "unknown", text: "Fyll i det här fältet.", vague: true },
    ];
    const form = drawn(
      <FormFrame errorHeading="Rätta" errors={errors}>
        <TextField name="title" label="Titel" />
        <FieldGroup legend="När">
          <TextField name="day" label="Dag" />
        </FieldGroup>
      </FormFrame>,
    );
    expect([...form.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
      "Dag: Fyll i det här fältet.",
      "Skriv en titel.",
      "Fyll i det här fältet.",
    ]);
  });
});
