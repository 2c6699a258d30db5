import { dayOf, LEGAL_TIME_ZONE } from "../../kernel/day.ts";
import type { Actor } from "../../platform/access/actor.ts";
import type { Due, Found, Room } from "../../platform/room.ts";
import type { World } from "../../platform/world.ts";
import { readDirectory } from "./actions.ts";
import { dropOldImport } from "./jobs/drop-old-import.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };
import { findInOrganisation } from "./queries/find-in-organisation.ts";
import { listDue } from "./queries/list-due.ts";
import { staleFrom } from "./rules/contact-age.ts";

/** Contact points to make sure of, and absences that somebody should be found for. */
async function due(world: World, actor: Actor): Promise<Due[]> {
  const found = await listDue(world, actor, {});
  if (!found.ok) return [];
  const owner = actor.name;
  const contactPoints = found.value.contactPoints.map(({ id, value, verified_day, slug, body }) => ({
    id,
    href: `/organisation/${slug}#kontaktvagar`,
    title: `${value}, ${body}`,
    kind: "organisation:due.contact-point",
    owner,
    due: verified_day ? staleFrom(verified_day) : dayOf(world.now()),
    updated: verified_day?.toZonedDateTime(LEGAL_TIME_ZONE).toInstant() ?? null,
  }));
  const absences = found.value.absences.map(({ id, person_id, name, from, to }) => ({
    id,
    href: `/organisation/personer/${person_id}`,
    title: `${name}, ${from}–${to}`,
    kind: "organisation:due.absence",
    owner,
    due: from,
    updated: world.now(),
  }));
  return [...contactPoints, ...absences];
}

/** Bodies and people for the house's one search box. */
async function find(world: World, actor: Actor, text: string): Promise<Found[]> {
  const found = await findInOrganisation(world, actor, { q: text });
  if (!found.ok) return [];
  const bodies = found.value.bodies.map(({ slug, name, kind, to_day }) => ({
    href: `/organisation/${slug}`,
    title: name,
    kind: `organisation:kind.${kind}`,
    detail: to_day ? `–${to_day}` : null,
  }));
  const people = found.value.people.map(({ id, name, roles, email }) => ({
    href: `/organisation/personer/${id}`,
    title: name,
    kind: "organisation:person.person",
    detail: roles ?? email,
  }));
  return [...bodies, ...people];
}

/** What the organisation room shows the house. */
export const organisationRoom: Room = {
  name: "organisation",
  texts: { sv, en },
  entrances: [{ href: "/organisation", label: "organisation:organisation", opens: readDirectory }],
  due,
  find,
  tasks: { "drop-old-import": dropOldImport },
};
