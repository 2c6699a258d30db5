import { redirect } from "react-router";
import { ok } from "../../kernel/outcome.ts";
import { endSessions } from "../../platform/identity/end-sessions.ts";
import { sessionCookie } from "../../platform/identity/session-cookie.ts";
import { form, page } from "../../platform/web/page.ts";

export const loader = page(async () => {
  throw redirect("/", 303);
}, "everyone");

export const action = form(
  async ({ visit, fields }) => {
    visit.setCookie(sessionCookie("", visit.secure));
    if (visit.sessionId === null) return ok({ ended: 0 });
    return endSessions(visit.world, visit.actor, { ...fields, session: visit.sessionId }, visit.requestId);
  },
  () => "/logga-in?klart=shell.signed-out",
  "everyone",
);

export default function SignOut() {
  return null;
}
