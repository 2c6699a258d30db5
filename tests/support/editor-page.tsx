import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page, Request } from "playwright-core";
import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub, useLoaderData } from "react-router";
import en from "../../src/platform/paper/messages.en.json" with { type: "json" };
import sv from "../../src/platform/paper/messages.sv.json" with { type: "json" };
import type { RichText } from "../../src/platform/paper/rich-text/rich-text.ts";
import { RichTextField, type RichTextFieldProps } from "../../src/platform/paper/web/rich-text-field.tsx";
import { addTexts } from "../../src/platform/texts/texts.ts";
import { securityHeaders } from "../../src/platform/web/server/headers.ts";
import { FormFrame } from "../../src/ui/form-frame.tsx";
import { HiddenFields } from "../../src/ui/hidden-fields.tsx";

const origin = "https://varn.example";
const assets = path.resolve(import.meta.dirname, "../../build/client/assets");
const built = (pattern: RegExp) => readdirSync(assets).find((name) => pattern.test(name)) ?? "";

const choices = {
  kinds: [
    { value: "wish", label: "Önskemål" },
    { value: "objection", label: "Invändning" },
    { value: "question", label: "Fråga" },
    { value: "support", label: "Stöd" },
  ],
  sections: [
    { value: "s1", label: "1 Inledning" },
    { value: "s2", label: "2 Lokaler" },
  ],
};

function Field() {
  const props = useLoaderData<{ props: Partial<RichTextFieldProps> }>()?.props;
  return (
    <main>
      <h1>Avsnitt</h1>
      <FormFrame>
        <HiddenFields fields={{ expectedVersion: "1" }} />
        <RichTextField
          name="content"
          label="Ärendet"
          viewpoints={choices}
          save={{ action: "/autospara", version: 1 }}
          {...props}
        />
        <button type="submit" className="ds-button">
          Spara
        </button>
      </FormFrame>
    </main>
  );
}

function pageWith(props: Partial<RichTextFieldProps>, nonce: string): string {
  addTexts("paper", { sv, en });
  const Stub = createRoutesStub([{ id: "root", path: "/", Component: Field, handle: { hydrate: true } }]);
  const root = { language: "sv", person: { name: "Hedda Prov" }, props };
  const body = renderToStaticMarkup(<Stub hydrationData={{ loaderData: { root } }} />);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Avsnitt</title><link rel="stylesheet" href="/assets/${built(/^main-.*\.css$/)}">`;
  const script = `<script type="module" nonce="${nonce}" src="/assets/${built(/^entry\.client-.*\.js$/)}"></script>`;
  return `<!doctype html><html lang="sv"><head>${head}</head><body>${body}${script}</body></html>`;
}

const mediaTypes: Readonly<Record<string, string>> = { ".css": "text/css", ".js": "text/javascript" };

/** A text of plain paragraphs. */
export const paragraphs = (...words: string[]): RichText => ({
  type: "doc",
  content: words.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

/** The document that a post carried. */
export const documentOf = (form: FormData | undefined) => JSON.parse(String(form?.get("content")));

/** What the made-up server answers when the editor saves: a status and its JSON, or no answer at all. */
export type Answering = (posted: FormData) => { status: number; json: object } | "away";

async function formOf(request: Request): Promise<FormData> {
  const headers = { "content-type": request.headers()["content-type"] ?? "" };
  return new Response(new Uint8Array(request.postDataBuffer() ?? []), { headers }).formData();
}

/** A page with a rich text field, the built script and the house's own policy, in front of a made-up server. */
export async function openEditorPage(page: Page, content: RichText, props: Partial<RichTextFieldProps> = {}) {
  const state: { answer: Answering; saved: FormData[]; posted: FormData[]; faults: string[] } = {
    answer: (form) => ({
      status: 200,
      json: { ok: true, version: Number(form.get("expectedVersion")) + 1, savedAt: "2024-02-08T13:02:00Z" },
    }),
    saved: [],
    posted: [],
    faults: [],
  };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) state.faults.push(message.text());
  });
  page.on("pageerror", (error) => state.faults.push(String(error)));
  const headers = securityHeaders("prov", false);
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(assets, path.basename(pathname));
    if (pathname.startsWith("/assets/") && existsSync(file))
      return route.fulfill({
        body: readFileSync(file),
        contentType: mediaTypes[path.extname(file)] ?? "image/svg+xml",
      });
    if (pathname === "/autospara") {
      const form = await formOf(route.request());
      const answered = state.answer(form);
      state.saved.push(form);
      return answered === "away" ? route.abort() : route.fulfill({ status: answered.status, json: answered.json });
    }
    if (route.request().method() === "POST") state.posted.push(await formOf(route.request()));
    if (pathname === "/favicon.ico") return route.fulfill({ status: 204 });
    return route.fulfill({ body: pageWith({ value: content, ...props }, "prov"), contentType: "text/html", headers });
  });
  await page.goto(`${origin}/avsnitt`);
  await page.locator("[data-island][data-ready]").waitFor();
  return state;
}
