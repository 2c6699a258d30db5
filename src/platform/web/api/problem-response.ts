import type { Language } from "../../texts/texts.ts";
import { type ApiProblem, problemBody } from "./api-problem.ts";

/** One call as it came: where from, in which language the answer is wanted, and what our own address is. */
export type ApiCall = {
  request: Request;
  address: string;
  origin: string;
  language: Language;
  requestId: string;
  secure: boolean;
};

/** A problem as an answer, in the words of the language asked for. */
export function problemResponse(problem: ApiProblem, call: ApiCall): Response {
  const body = JSON.stringify(problemBody(problem, call));
  const headers = { "Content-Type": "application/problem+json; charset=utf-8", "Content-Language": call.language };
  return new Response(body, { status: problem.status, headers: { ...headers, ...problem.headers } });
}
