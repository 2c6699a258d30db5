import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { roles } from "../../../platform/access/actor.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { manageOrganisation } from "../actions.ts";
import { longest } from "../model.ts";
import { overlap } from "../rules/period.ts";
import { allHold } from "./all-hold.ts";
import { dayField, optionalDayField } from "./day-field.ts";
import { findPerson, type PersonRow } from "./find-person.ts";
import { inOrder } from "./in-order.ts";
import { lineField, optionalLineField } from "./line-field.ts";
import { livesWithin } from "./lives-within.ts";
import { type BodyRow, loadBody } from "./load-body.ts";
import { optionalIdField, slugField } from "./reference-field.ts";
import { roleLives } from "./role-lives.ts";
import { roleName } from "./role-name.ts";

const input = z.object({
  body: slugField,
  /** A name, an e-mail address or an id. */
  person: lineField(longest.email, "organisation:person-unnamed"),
  role: z.enum(roles),
  unit: optionalIdField,
  title: optionalLineField(longest.title),
  from: dayField,
  to: optionalDayField,
  delegatedBy: optionalLineField(longest.email),
  /** The role that this one stands in for, over a longer time than an absence. */
  substituteFor: optionalIdField,
});
type Input = z.output<typeof input>;
type Loaded = { body: BodyRow; person: PersonRow; delegatedBy: PersonRow | null };

async function load({ tx, input }: { tx: Tx; input: Input }): Promise<Outcome<Loaded>> {
  const body = await loadBody(tx, input.body);
  if (!body.ok) return body;
  const person = await findPerson(tx, input.person, "person");
  const delegatedBy = input.delegatedBy === null ? ok(null) : await findPerson(tx, input.delegatedBy, "delegatedBy");
  if (!person.ok || !delegatedBy.ok) return allHold(person, delegatedBy) as Outcome<never>;
  return ok({ body: body.value, person: person.value, delegatedBy: delegatedBy.value });
}

/** The unit belongs to the body and stands the whole time. Problems on `unit`, `from` and `to`. */
async function unitFits(tx: Tx, { unit, from, to }: Input, body: BodyRow): Promise<Outcome<null>> {
  if (unit === null) return ok(null);
  const found = await tx
    .selectFrom("unit")
    .selectAll()
    .where("id", "=", unit)
    .where("body_id", "=", body.id)
    .executeTakeFirst();
  return found ? livesWithin({ from, to }, found) : invalid({ path: "unit", key: "web:field.unknown-choice" });
}

/** Nobody has the same role twice at one place. Problem on `role`. */
async function notHeldAlready(
  tx: Tx,
  { role, unit, from, to }: Input,
  { body, person }: Loaded,
): Promise<Outcome<null>> {
  const same = await tx
    .selectFrom("access_grant")
    .select(["from_day as from", "to_day as to"])
    .where("person_id", "=", person.id)
    .where("body_id", "=", body.id)
    .where("role", "=", role)
    .where("unit_id", unit === null ? "is" : "=", unit)
    .execute();
  const held = same.find((each) => overlap(each, { from, to }));
  return held
    ? invalid({ path: "role", key: "organisation:role-held", values: { from: held.from.toString() } })
    : ok(null);
}

/** A role that is stood in for is one at the same body, held by someone else. Problem on `substituteFor`. */
async function standsInFor(tx: Tx, role: string | null, { body, person }: Loaded): Promise<Outcome<null>> {
  if (role === null) return ok(null);
  const other = tx
    .selectFrom("access_grant")
    .select("id")
    .where("id", "=", role)
    .where("body_id", "=", body.id)
    .where("person_id", "<>", person.id);
  return (await other.executeTakeFirst())
    ? ok(null)
    : invalid({ path: "substituteFor", key: "web:field.unknown-choice" });
}

const stillHere = ({ ended_day }: PersonRow, { from, to }: Input): Outcome<null> =>
  ended_day &&
  (to === null || Temporal.PlainDate.compare(to, ended_day) > 0 || Temporal.PlainDate.compare(from, ended_day) > 0)
    ? invalid({ path: "person", key: "organisation:person-has-left", values: { day: ended_day.toString() } })
    : ok(null);

/** Gives a person a role at a body for a time. A role is a right: from that day the person may do what the role may. */
export const giveRole = command({
  name: "organisation/give-role",
  input,
  load,
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.body.id }),
  perform: async ({ tx, input, loaded, newId }) => {
    const { body, person, delegatedBy } = loaded;
    const ordered = inOrder(input);
    const lives = ordered.ok ? roleLives(input, body) : ordered;
    const unit = lives.ok ? await unitFits(tx, input, body) : lives;
    const checked = allHold(
      stillHere(person, input),
      unit,
      await notHeldAlready(tx, input, loaded),
      await standsInFor(tx, input.substituteFor, loaded),
    );
    if (!checked.ok) return checked;
    const id = newId();
    const place = { person_id: person.id, body_id: body.id, unit_id: input.unit };
    const terms = { role: input.role, title: input.title, from_day: input.from, to_day: input.to };
    const why = { delegated_by: delegatedBy?.id ?? null, substitute_for: input.substituteFor };
    await tx
      .insertInto("access_grant")
      .values({ id, ...place, ...terms, ...why })
      .execute();
    return ok({ id, slug: body.slug, person: person.id });
  },
  trace: ({ input, loaded: { body, person } }) => ({
    subject: { kind: "person", id: person.id },
    body: body.id,
    facts: {
      name: `${person.given_name} ${person.family_name}`,
      role: input.role,
      roleName: roleName(input.role),
      body: body.name,
      from: input.from.toString(),
      to: input.to?.toString() ?? null,
    },
  }),
});
