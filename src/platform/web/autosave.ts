import type { LoaderFunctionArgs } from "react-router";
import type { Outcome, Problem } from "../../kernel/outcome.ts";
import { textsOf } from "../texts/texts.ts";
import type { Asked } from "./page.ts";
import { shown, statusOf } from "./problem.ts";
import { type Fields, formLimits, readForm } from "./read-form.ts";
import { type Visit, visitOf } from "./visit.ts";

export type Saved = { version: number; savedAt: Temporal.Instant };

/** What somebody else has saved meanwhile. */
export type Standing = { content: object; version: number; by: string; at: Temporal.Instant };

/** What the editor's script is answered, as JSON: 200, 409 when another text stands, and else the reason in words. */
export type AutosaveAnswer =
  | { ok: true; version: number; savedAt: string }
  | { ok: false; current: { content: object; version: number; by: string; at: string } }
  | { ok: false; text: string };

type Means<T> = {
  act: (asked: Asked & { fields: Fields }) => Promise<Outcome<T>>;
  saved: (value: T) => Saved;
  /** What stands, read out of the conflict's `current`; null when it holds no text. */
  standing: (current: unknown) => Standing | null;
};

const answered = (answer: AutosaveAnswer, status: number): Response => Response.json(answer, { status });

/** The first thing that is wrong, in the visitor's words: the status line beside the text has room for one. */
function said(problem: Problem, visit: Visit): string {
  const { key, values, fields } = shown(problem);
  const [first = { key, values }] = fields;
  return textsOf(visit.language, "web")(first.key, first.values ?? {});
}

function refused(problem: Problem, visit: Visit, stands: Standing | null): Response {
  if (stands === null) return answered({ ok: false, text: said(problem, visit) }, statusOf(problem));
  return answered({ ok: false, current: { ...stands, at: stands.at.toString() } }, statusOf(problem));
}

/** Wraps the action where the editor saves by itself: the same form as the page's own, answered as JSON and not as a page. */
export function autosave<T>({ act, saved, standing }: Means<T>) {
  return async ({ request, params, context }: LoaderFunctionArgs): Promise<Response> => {
    const visit = visitOf(context);
    if (visit.actor.kind === "public") {
      return answered({ ok: false, text: textsOf(visit.language, "web")("signed-out") }, 401);
    }
    const { fields, outcome: read } = await readForm(request, formLimits.ordinary);
    const outcome = read.ok ? await act({ visit, params, url: new URL(request.url), request, fields }) : read;
    if (outcome.ok) {
      const { version, savedAt } = saved(outcome.value);
      return answered({ ok: true, version, savedAt: savedAt.toString() }, 200);
    }
    const { problem } = outcome;
    return refused(problem, visit, problem.kind === "conflict" ? standing(problem.current) : null);
  };
}
