import { useActionData } from "react-router";
import type { Refilled } from "./page.ts";
import { useTexts } from "./use-texts.ts";

const same = (name: string, path: string) => path === name || path.startsWith(`${name}.`);

/** What tells which version a form was drawn from; `seen`, where it was drawn from several rows, is a list of them. */
const versions = ["expectedVersion", "version", "seen"];

/**
 * The version that the form was drawn from the first time. It comes back with the form as long as nobody has been told of another
 * one: what somebody else saved meanwhile is then a conflict the next time, and not written over unseen.
 */
function postedVersions({ problem, values }: Refilled): Record<string, string> {
  if (problem?.conflict) return {};
  return Object.fromEntries(
    versions.flatMap((name) => {
      const value = values[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}

/**
 * The form that came back, in the visitor's words: spread `frame` on `FormFrame`, `field(name)` on a field
 * (its error and what was written; `stored` is what stands there when nothing has been written yet).
 */
export function useRefilled() {
  const refilled = useActionData<Refilled>();
  const t = useTexts("web");
  const { problem, values = {} } = refilled ?? {};
  const fields = (problem?.fields ?? []).map(({ path, key, values: blanks }) => ({
    path,
    text: t(key, blanks ?? {}),
    vague: /^web:field\./.test(key),
  }));
  const errors = fields.map(({ path, text, vague }) => ({
    text,
    vague,
    // A field of a row is named as its path is (`viewpoints.0.words`); of a field in parts, the first part bears the name.
    ...(path === "" ? {} : { name: path in values ? path : (path.split(".")[0] ?? path) }),
  }));
  const whole = problem && fields.length === 0 ? [{ text: t(problem.key, problem.values ?? {}) }] : [];
  const written = (name: string, stored?: string) => {
    const value = values[name];
    return Array.isArray(value) ? value[0] : (value ?? stored);
  };
  return {
    frame: {
      errorHeading: t("errors-found"),
      errors: [...whole, ...errors],
      posted: refilled ? postedVersions(refilled) : {},
    },
    values,
    /** Which problem the form came back with, for a page that answers one of them in its own way. */
    problem: problem?.key ?? null,
    field: (name: string, stored?: string | null) => {
      const value = written(name, stored ?? undefined);
      const stands = problem?.standing?.[name];
      const overtaken = stands !== undefined && stands !== (value ?? "");
      const error =
        fields.find(({ path }) => same(name, path))?.text ??
        (overtaken ? t("field.changed", { value: stands }) : undefined);
      return { name, ...(error ? { error } : {}), ...(value === undefined ? {} : { value }) };
    },
  };
}
