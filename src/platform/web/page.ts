import { data, type LoaderFunctionArgs, redirect } from "react-router";
import type { Outcome } from "../../kernel/outcome.ts";
import { keptHere } from "./kept-here.ts";
import { type ShownProblem, shown, statusOf } from "./problem.ts";
import { type Fields, formLimits, readForm } from "./read-form.ts";
import { type Visit, visitOf } from "./visit.ts";

type Params = Readonly<Record<string, string | undefined>>;
export type Asked = { visit: Visit; params: Params; url: URL; request: Request };

/** A form that came back: what the person had written and, unless they asked to write more, the problem. */
export type Refilled = { problem?: ShownProblem; values: Record<string, string | string[]> };

/** Wraps a page's loader: it gets the visit and the address, and sends strangers to the sign-in page. */
export function page<T>(read: (asked: Asked) => Promise<T>, access: "signed-in" | "everyone" = "signed-in") {
  return async ({ request, params, context }: LoaderFunctionArgs): Promise<T> => {
    const visit = visitOf(context);
    const url = new URL(request.url);
    if (access === "signed-in" && visit.actor.kind === "public") {
      throw redirect(`/logga-in?till=${encodeURIComponent(url.pathname + url.search)}`, 303);
    }
    return keptHere(await read({ visit, params, url, request }));
  };
}

/** Only text goes back into a refilled form; files must be chosen again, which the page says. */
const textsOnly = (fields: Fields): Refilled["values"] =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === "string" || (Array.isArray(value) && value.every((one) => typeof one === "string"))
        ? [[name, value]]
        : [],
    ),
  );

/** A browser does not hand chosen files back, so a form that returns says that they must be chosen again. */
function withLostFiles(problem: ShownProblem, fields: Fields): ShownProblem {
  const chosen = Object.entries(fields).filter(([, value]) => Array.isArray(value) && value[0] instanceof File);
  const lost = chosen.filter(([name]) => !problem.fields.some(({ path }) => path.split(".")[0] === name));
  if (problem.fields.length === 0) return problem;
  return {
    ...problem,
    fields: [...problem.fields, ...lost.map(([path]) => ({ path, key: "web:field.choose-again" }))],
  };
}

/**
 * Wraps a page's action: reads the form, runs the command, and answers 303 to where the result is,
 * or the same page with the problem and all that was written (422, 403, 404 or 409).
 * `brings: "files"` lets the form be as large as files are. Where `again` says so nothing is run and the form comes back as
 * it was written: a button that asks for more rows.
 */
export function form<T>(
  act: (asked: Asked & { fields: Fields }) => Promise<Outcome<T>>,
  done: (value: T, asked: Asked & { fields: Fields }) => string,
  access: "signed-in" | "everyone" = "signed-in",
  options: { brings?: keyof typeof formLimits; again?: (fields: Fields) => boolean } = {},
) {
  return async ({ request, params, context }: LoaderFunctionArgs) => {
    const visit = visitOf(context);
    const url = new URL(request.url);
    if (access === "signed-in" && visit.actor.kind === "public") throw redirect("/logga-in", 303);
    const { fields, outcome: read } = await readForm(request, formLimits[options.brings ?? "ordinary"]);
    if (read.ok && options.again?.(fields)) return data<Refilled>({ values: textsOnly(fields) });
    const asked = { visit, params, url, request, fields };
    const outcome = read.ok ? await act(asked) : read;
    if (outcome.ok) return redirect(done(outcome.value, asked), 303);
    const refilled: Refilled = { problem: withLostFiles(shown(outcome.problem), fields), values: textsOnly(fields) };
    return data(refilled, { status: statusOf(outcome.problem) });
  };
}
