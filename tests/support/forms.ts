import type { openBrowser } from "./browser.ts";

type Browser = ReturnType<typeof openBrowser>;
type Page = Awaited<ReturnType<Browser["get"]>>;
type Value = string | string[];

const named = (element: Element) => element.getAttribute("name") ?? "";

function standingValue(element: Element): string | null {
  const type = element.getAttribute("type");
  if (type === "checkbox" || type === "radio") {
    return element.hasAttribute("checked") ? (element.getAttribute("value") ?? "") : null;
  }
  if (type === "file" || named(element) === "") return null;
  if (element.tagName === "SELECT") {
    return element.querySelector("option[selected]")?.getAttribute("value") ?? "";
  }
  return element.tagName === "TEXTAREA" ? (element.textContent ?? "") : (element.getAttribute("value") ?? "");
}

/** What the page's last form would send as it stands, for a test that changes a field or two. */
export function formFields(page: Page, form = "main form"): Record<string, Value> {
  const forms = [...page.document.querySelectorAll(form)];
  const fields = [...(forms.at(-1)?.querySelectorAll("input, select, textarea") ?? [])];
  const sent: Record<string, Value> = {};
  for (const field of fields) {
    const value = standingValue(field);
    if (value === null) continue;
    const before = sent[named(field)];
    sent[named(field)] = before === undefined ? value : [before, value].flat();
  }
  return sent;
}

/** What the page carries back unseen, such as the version it was drawn from. */
export function hiddenFields(document: Document, within = "main"): Record<string, string> {
  const fields = [...document.querySelectorAll(`${within} input[type="hidden"]`)];
  return Object.fromEntries(fields.map((field) => [named(field), field.getAttribute("value") ?? ""]));
}
