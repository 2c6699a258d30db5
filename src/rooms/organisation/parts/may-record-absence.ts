import { can } from "../../../platform/access/can.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { manageOrganisation, recordAbsence } from "../actions.ts";
import type { PersonData } from "./body-data.ts";

/** Whether the form for this person's absences is offered: to themself, and to those who answer for a body they work at. */
export function mayRecordAbsence({ actor, today }: Visit, { person, roles }: PersonData): boolean {
  if (actor.kind === "person" && actor.id === person.id) return true;
  if (can(actor, manageOrganisation, null)) return true;
  const running = roles.filter(({ to }) => to === null || Temporal.PlainDate.compare(to, today) >= 0);
  return running.some(({ body_id }) => can(actor, recordAbsence, body_id));
}
