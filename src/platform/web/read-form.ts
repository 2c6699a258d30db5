import { type FieldProblem, invalid, type Outcome, ok } from "../../kernel/outcome.ts";
import { takeBody } from "./take-body.ts";

const mostFields = 2000;
const mebibyte = 1024 * 1024;

/** What one form may bring, in bytes. A form for files says more; one for people without account has no reason to. */
export const formLimits = { ordinary: 10 * mebibyte, files: 100 * mebibyte } as const;

export type Fields = Record<string, string | string[] | File[] | undefined>;

/** The fields as far as they could be read, and what is wrong with the form as a whole. */
export type ReadForm = { fields: Fields; outcome: Outcome<null> };

const unreadable: FieldProblem = { path: "", key: "web:form-unreadable" };

/** One value alone, several as a list; files are lists always, and a file field where nothing was chosen is empty. */
function gathered(name: string, values: FormDataEntryValue[]): Fields[string] {
  const files = values.filter((value): value is File => value instanceof File);
  if (files.length > 0) return files.filter((file) => file.size > 0 || file.name !== "");
  const texts = values.filter((value): value is string => typeof value === "string");
  return texts.length > 1 || name.endsWith("[]") ? texts : texts[0];
}

/** Goes through the form once: asking it for each name anew would let a small form of many names hold the whole house. */
function fieldsOf(form: FormData): Fields {
  const values = Map.groupBy(form.entries(), ([name]) => name);
  return Object.fromEntries(
    [...values].map(([name, entries]) => [
      name.replace(/\[\]$/, ""),
      gathered(
        name,
        entries.map(([, value]) => value),
      ),
    ]),
  );
}

/** A form that was cut off is closed where it was cut, so that what was written before the cut can still be read. */
function closed(bytes: Blob, type: string): Blob {
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  return boundary ? new Blob([bytes, `\r\n--${boundary}--\r\n`]) : bytes;
}

/**
 * A form as named values; a name that comes twice is a list; files are lists always, and unchosen ones are left out.
 * A form larger than `maximumBytes` is a problem, and still comes back with what was written in it, but without files.
 */
export async function readForm(request: Request, maximumBytes: number): Promise<ReadForm> {
  const type = request.headers.get("content-type") ?? "";
  const { bytes, tooLarge } = await takeBody(request, maximumBytes);
  const body = new Response(tooLarge ? closed(bytes, type) : bytes, { headers: { "content-type": type } });
  const form = await body.formData().catch(() => null);
  if (tooLarge) {
    const fields = form === null || [...form.keys()].length > mostFields ? {} : fieldsOf(form);
    const maximum = Math.round(maximumBytes / mebibyte);
    return { fields, outcome: invalid({ path: "", key: "web:form-too-large", values: { maximum } }) };
  }
  if (form === null || [...form.keys()].length > mostFields) return { fields: {}, outcome: invalid(unreadable) };
  return { fields: fieldsOf(form), outcome: ok(null) };
}
