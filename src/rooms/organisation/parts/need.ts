import { forbidden } from "../../../kernel/outcome.ts";
import type { Action } from "../../../platform/access/action.ts";
import { can } from "../../../platform/access/can.ts";
import { show } from "../../../platform/web/problem.ts";
import type { Visit } from "../../../platform/web/visit.ts";

/** Shows a form only to those who may send it; the command asks again. @throws the page that says why not. */
export function need(visit: Visit, action: Action, body: string | null): void {
  if (!can(visit.actor, action, body)) show(forbidden());
}
