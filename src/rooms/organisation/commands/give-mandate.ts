import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { manageOrganisation } from "../actions.ts";
import { longest, positions } from "../model.ts";
import { overlap } from "../rules/period.ts";
import { allHold } from "./all-hold.ts";
import { dayField, optionalDayField } from "./day-field.ts";
import { findPerson, type PersonRow } from "./find-person.ts";
import { inOrder } from "./in-order.ts";
import { lineField, optionalLineField } from "./line-field.ts";
import { livesWithin } from "./lives-within.ts";
import { type BodyRow, loadBody } from "./load-body.ts";
import { positionName } from "./position-name.ts";
import { slugField } from "./reference-field.ts";

const input = z.object({
  body: slugField,
  person: lineField(longest.email, "organisation:person-unnamed"),
  position: z.enum(positions),
  party: optionalLineField(longest.party),
  from: dayField,
  to: optionalDayField,
});
type Input = z.output<typeof input>;
type Loaded = { body: BodyRow; person: PersonRow };

/** Each of these is held by one person at a time. */
const single = new Set<string>(["chair", "vice_chair", "second_vice_chair"]);

async function load({ tx, input }: { tx: Tx; input: Input }): Promise<Outcome<Loaded>> {
  const body = await loadBody(tx, input.body);
  if (!body.ok) return body;
  const person = await findPerson(tx, input.person, "person");
  return person.ok ? ok({ body: body.value, person: person.value }) : person;
}

/** One seat a person, and one person a chair. Problems on `person` and `position`. */
async function seatIsFree(tx: Tx, input: Input, { body, person }: Loaded): Promise<Outcome<null>> {
  const mandates = await tx
    .selectFrom("mandate")
    .innerJoin("person", "person.id", "mandate.person_id")
    .select(["person_id", "position", "from_day as from", "to_day as to", "given_name", "family_name"])
    .where("body_id", "=", body.id)
    .execute();
  const meanwhile = mandates.filter((each) => overlap(each, input));
  const own = meanwhile.find((each) => each.person_id === person.id);
  if (own) return invalid({ path: "person", key: "organisation:mandate-held", values: { from: own.from.toString() } });
  const other = single.has(input.position) ? meanwhile.find((each) => each.position === input.position) : undefined;
  if (!other) return ok(null);
  const values = { name: `${other.given_name} ${other.family_name}`, from: other.from.toString() };
  return invalid({ path: "position", key: "organisation:position-taken", values });
}

/** Notes that a person has been elected to a body. A mandate says who sits there; it gives no rights in the system. */
export const giveMandate = command({
  name: "organisation/give-mandate",
  input,
  load,
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.body.id }),
  perform: async ({ tx, input, loaded, newId }) => {
    const { body, person } = loaded;
    const ordered = inOrder(input);
    const checked = allHold(ordered.ok ? livesWithin(input, body) : ordered, await seatIsFree(tx, input, loaded));
    if (!checked.ok) return checked;
    const mandate = {
      id: newId(),
      body_id: body.id,
      person_id: person.id,
      position: input.position,
      party: input.party,
    };
    await tx
      .insertInto("mandate")
      .values({ ...mandate, from_day: input.from, to_day: input.to })
      .execute();
    return ok({ id: mandate.id, slug: body.slug });
  },
  trace: ({ input, loaded: { body, person } }) => ({
    subject: { kind: "body", id: body.id },
    body: body.id,
    facts: {
      name: `${person.given_name} ${person.family_name}`,
      position: input.position,
      positionName: positionName(input.position),
      body: body.name,
      from: input.from.toString(),
    },
  }),
});
