import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { parseInput } from "../../change/parse-input.ts";
import type { Operation } from "../../operation.ts";
import { formLimits, readForm } from "../read-form.ts";
import { takeBody } from "../take-body.ts";
import { type ApiProblem, callProblem, roomProblem } from "./api-problem.ts";

export type CallParts = { params: unknown; query: unknown; body: unknown; files: File[] };
type Read<T> = { ok: true; value: T } | { ok: false; problem: ApiProblem };

const mebibyte = 1024 * 1024;
const wrong = (problem: ApiProblem): Read<never> => ({ ok: false, problem });
const tooLarge = (bytes: number) => wrong(callProblem("too-large", { maximum: Math.round(bytes / mebibyte) }));
const decoder = new TextDecoder("utf-8", { fatal: true });

/** JSON, or null when it is none; a reviver is not needed, since a schema picks out what is wanted. */
function parsed(bytes: Uint8Array): { json: unknown } | null {
  try {
    return { json: JSON.parse(decoder.decode(bytes)) };
  } catch {
    return null;
  }
}

async function readJson(request: Request): Promise<Read<{ json: unknown; files: File[] }>> {
  const { bytes, tooLarge: more } = await takeBody(request, formLimits.ordinary);
  if (more) return tooLarge(formLimits.ordinary);
  const read = parsed(await bytes.bytes());
  return read ? { ok: true, value: { ...read, files: [] } } : wrong(callProblem("unreadable"));
}

/** A form whose part `data` is the JSON, and whose parts `files` are the files. */
async function readMultipart(request: Request): Promise<Read<{ json: unknown; files: File[] }>> {
  const { fields, outcome } = await readForm(request, formLimits.files);
  if (!outcome.ok) {
    const large = outcome.problem.kind === "invalid" && outcome.problem.fields[0]?.key === "web:form-too-large";
    return large ? tooLarge(formLimits.files) : wrong(callProblem("unreadable"));
  }
  const [data] = [fields.data].flat();
  const bytes = data instanceof File ? await data.bytes() : new TextEncoder().encode(data ?? "");
  const read = parsed(bytes);
  const files = [fields.files].flat().filter((each): each is File => each instanceof File);
  return read ? { ok: true, value: { ...read, files } } : wrong(callProblem("unreadable"));
}

function readBody(operation: Operation, request: Request): Promise<Read<{ json: unknown; files: File[] }>> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "application/json") return readJson(request);
  if (type === "multipart/form-data" && operation.brings) return readMultipart(request);
  const types = ["application/json", ...(operation.brings ? ["multipart/form-data"] : [])];
  return Promise.resolve(wrong(callProblem("type-unknown", { types: types.join(", ") }, { Accept: types.join(", ") })));
}

/** What is asked after `?`; a name that comes twice is a list, and a schema that wants one value says so. */
const asked = (search: URLSearchParams) =>
  Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const values = search.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );

const within = (part: string, outcome: Outcome<unknown>): Outcome<unknown> =>
  outcome.ok || outcome.problem.kind !== "invalid" || part === ""
    ? outcome
    : invalid(...outcome.problem.fields.map((one) => ({ ...one, path: `${part}.${one.path}` })));

/** An address whose blank cannot be read names nothing; every other fault is told, those of the query and the body at once. */
export async function readCall(
  operation: Operation,
  request: Request,
  given: Record<string, string>,
): Promise<Read<CallParts>> {
  const params = parseInput(operation.params, given);
  if (!params.ok) return wrong(roomProblem({ kind: "missing", key: "web:missing" }));
  const brought = operation.body ? await readBody(operation, request) : null;
  if (brought && !brought.ok) return brought;
  const query = within("query", parseInput(operation.query, asked(new URL(request.url).searchParams)));
  const body = operation.body ? parseInput(operation.body, brought?.value.json) : ok(null);
  const faults = [query, body].flatMap((one) => (one.ok || one.problem.kind !== "invalid" ? [] : one.problem.fields));
  if (!query.ok || !body.ok) return wrong(roomProblem({ kind: "invalid", fields: faults }));
  return {
    ok: true,
    value: { params: params.value, query: query.value, body: body.value, files: brought?.value.files ?? [] },
  };
}
