import { invalid, type Outcome, ok } from "../../kernel/outcome.ts";
import type { Fields } from "./page.ts";

const mostFields = 2000;

/** A form as named values; a name that comes twice is a list; files are lists always, and unchosen ones are left out. */
export async function readForm(request: Request): Promise<Outcome<Fields>> {
  const form = await request.formData().catch(() => null);
  if (form === null) return invalid({ path: "", key: "web:form-unreadable" });
  const names = [...new Set(form.keys())];
  if (names.length > mostFields) return invalid({ path: "", key: "web:form-unreadable" });
  const read = (name: string): Fields[string] => {
    const values = form.getAll(name);
    const files = values.filter((value): value is File => value instanceof File);
    if (files.length > 0) return files.filter((file) => file.size > 0 || file.name !== "");
    const texts = values.filter((value): value is string => typeof value === "string");
    return texts.length > 1 || name.endsWith("[]") ? texts : texts[0];
  };
  return ok(Object.fromEntries(names.map((name) => [name.replace(/\[\]$/, ""), read(name)])));
}
