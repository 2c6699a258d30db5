/** One thing wrong with one field. `key` names a message (`room:word`); `values` fill its blanks. */
export type FieldProblem = { path: string; key: string; values?: Record<string, string | number> };

/**
 * What may go wrong and is nobody's bug. `platform/web` maps each kind to one page:
 * invalid 422, forbidden 403, missing 404, conflict 409, too-late 422.
 */
export type Problem =
  | { kind: "invalid"; fields: FieldProblem[] }
  | { kind: "forbidden"; key: string }
  | { kind: "missing"; key: string }
  | { kind: "conflict"; key: string; current?: unknown }
  | { kind: "too-late"; key: string; values?: Record<string, string | number> };

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (problem: Problem): Outcome<never> => ({ ok: false, problem });
export const invalid = (...fields: FieldProblem[]): Outcome<never> => failed({ kind: "invalid", fields });
export const forbidden = (key = "web:forbidden"): Outcome<never> => failed({ kind: "forbidden", key });
export const missing = (key = "web:missing"): Outcome<never> => failed({ kind: "missing", key });
export const conflict = (key = "web:conflict", current?: unknown): Outcome<never> =>
  failed({ kind: "conflict", key, current });
export const tooLate = (key: string, values?: Record<string, string | number>): Outcome<never> =>
  failed({ kind: "too-late", key, ...(values ? { values } : {}) });
