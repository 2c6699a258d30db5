import type { FieldProblem, Problem } from "../../../kernel/outcome.ts";
import { type Language, textsOf } from "../../texts/texts.ts";
import { statusOf } from "../problem.ts";

/** What is wrong with a call itself, before or after any room is asked; each has its own status. */
export const callProblems = {
  "token-missing": 401,
  "token-unknown": 401,
  "token-expired": 401,
  "token-revoked": 401,
  "role-missing": 403,
  "address-unknown": 404,
  "method-unknown": 405,
  "changed-since": 412,
  "too-large": 413,
  "type-unknown": 415,
  "tag-missing": 428,
  "too-many": 429,
  unreadable: 400,
  broken: 500,
  outage: 503,
} as const;
export type CallProblem = keyof typeof callProblems;

type Values = Record<string, string | number>;
export type ApiProblem = {
  status: number;
  /** The last part of the problem's type, and what `/api` explains. */
  kind: string;
  key: string;
  values?: Values;
  fields?: readonly FieldProblem[];
  headers?: Record<string, string>;
};

/** A problem with the call. `values` fill the blanks of its sentence. */
export const callProblem = (
  kind: CallProblem,
  values: Values = {},
  headers: Record<string, string> = {},
): ApiProblem => ({ status: callProblems[kind], kind, key: `api:problem.${kind}`, values, headers });

/**
 * A room's problem as the API says it. Whoever gets this far has a role that may; so what is forbidden is somebody else's, and
 * that is answered word for word like what does not exist.
 */
export function roomProblem(problem: Problem): ApiProblem {
  if (problem.kind === "forbidden" || problem.kind === "missing")
    return { status: 404, kind: "missing", key: "api:problem.missing" };
  const status = statusOf(problem);
  if (problem.kind === "invalid")
    return { status, kind: "invalid", key: "api:problem.invalid", fields: problem.fields };
  // The house's own sentence speaks of a form, and here there is none.
  if (problem.key === "web:conflict") return { status, kind: "conflict", key: "api:problem.conflict" };
  const values = "values" in problem && problem.values ? { values: problem.values } : {};
  return { status, kind: problem.kind, key: problem.key, ...values };
}

/** Every kind of problem with its status and what it says, for those who read about them. */
export const problemKinds: readonly { kind: string; status: number; key: string }[] = [
  ...Object.entries(callProblems).map(([kind, status]) => ({ kind, status, key: `api:problem.${kind}` })),
  { kind: "missing", status: 404, key: "api:problem.missing" },
  { kind: "conflict", status: 409, key: "api:problem.conflict" },
  { kind: "invalid", status: 422, key: "api:problem.invalid" },
  { kind: "too-late", status: 422, key: "api:problem.too-late" },
].sort((one, other) => one.status - other.status);

const pointerTo = (path: string) =>
  `#${path === "" ? "" : `/${path.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll(".", "/")}`}`;

/** The problem as `application/problem+json` (RFC 9457); `code` is the same in every language. */
export function problemBody(problem: ApiProblem, { origin, language }: { origin: string; language: Language }) {
  const t = textsOf(language, "api");
  const errors = (problem.fields ?? []).map(({ path, key, values }) => ({
    pointer: pointerTo(path),
    code: key,
    detail: t(key, values ?? {}),
  }));
  return {
    type: `${origin}/api#${problem.kind}`,
    title: t(`problem-title.${problem.kind}`),
    status: problem.status,
    detail: t(problem.key, problem.values ?? {}),
    code: problem.key,
    ...(errors.length > 0 ? { errors } : {}),
  };
}
