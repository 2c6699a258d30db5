import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub, useLoaderData } from "react-router";
import { beforeAll, describe, expect, it } from "vitest";
import { addTexts } from "../../texts/texts.ts";
import en from "../messages.en.json" with { type: "json" };
import sv from "../messages.sv.json" with { type: "json" };
import type { RichText } from "../rich-text/rich-text.ts";
import { RichTextField, type RichTextFieldProps } from "./rich-text-field.tsx";

const wish = { type: "viewpoint", attrs: { id: "a1", kind: "wish" } };
const stored: RichText = {
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: "en lokal till", marks: [wish] }] }],
};
const viewpoints = {
  kinds: [{ value: "wish", label: "Önskemål" }],
  sections: [{ value: "s2", label: "2 Lokaler" }],
  about: { a1: "s2" },
};

const Page = () => <RichTextField name="content" label="Sammanfattning" {...useLoaderData()?.props} />;

function drawn(props: Partial<RichTextFieldProps>, hydrate = true) {
  const Stub = createRoutesStub([{ id: "root", path: "/", Component: Page, handle: { hydrate } }]);
  const root = { language: "sv", person: { name: "Hedda Prov" }, props };
  const html = renderToStaticMarkup(<Stub hydrationData={{ loaderData: { root } }} />);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const settings = document.querySelector("[data-island=rich-text]")?.getAttribute("data-settings");
  return {
    document,
    text: () => document.querySelector("textarea")?.textContent,
    settings: settings ? JSON.parse(settings) : null,
  };
}

describe("RichTextField", () => {
  beforeAll(() => addTexts("paper", { sv, en }));

  it("is a labelled text field with the text as a person writes it, kinds by their words", () => {
    const { document, text } = drawn({
      value: stored,
      viewpoints,
      description: "Högst en sida.",
      error: "Skriv något.",
    });
    const field = document.querySelector("textarea");
    expect(text()).toBe("==en lokal till=={önskemål a1}");
    expect(document.querySelector("label[for=f-content]")?.textContent).toBe("Sammanfattning");
    expect(field?.getAttribute("aria-describedby")).toBe("f-content-error f-content-description");
    expect(field?.getAttribute("aria-invalid")).toBe("true");
  });

  it("tells how to write, with the viewpoints that can be marked", () => {
    const help = drawn({ viewpoints }).document.querySelector("details");
    expect(help?.textContent).toContain("### Nuläget");
    expect(help?.textContent).toContain("==orden som är synpunkten=={önskemål}");
    expect(drawn({}).document.querySelector("details")?.textContent).not.toContain("==");
  });

  it("shows what was written when the form comes back, from the text field or from the editor", () => {
    expect(drawn({ value: "### Halv\n\n**rubb" }).text()).toBe("### Halv\n\n**rubb");
    expect(drawn({ value: JSON.stringify(stored), viewpoints }).text()).toBe("==en lokal till=={önskemål a1}");
    expect(drawn({ value: '{"type":"doc","content":[{"type":"table"}]}' }).text()).toContain("table");
  });

  it("tells the editor all it needs", () => {
    const save = { action: "/x/autospara", version: 3 };
    const { settings } = drawn({ value: stored, viewpoints, save });
    expect(settings).toMatchObject({
      name: "content",
      document: stored,
      save,
      writer: "Hedda Prov",
      about: { a1: "s2" },
    });
    expect(settings.words.bold).toBe("Fet");
    expect(settings.words.count).toBe("{words} ord, {characters} tecken");
    expect(drawn({ value: "### Halv" }).settings.document).toBeNull();
  });

  it("carries nothing for a script on a page that has none", () => {
    expect(drawn({ value: stored }, false).settings).toBeNull();
    expect(drawn({ value: stored }, false).document.querySelector("[data-island]")).toBeNull();
  });
});
