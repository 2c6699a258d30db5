import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { cityWideRoles } from "../../../platform/access/actor.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { overlap } from "../rules/period.ts";
import { whyNotLend } from "../rules/why-not-lend.ts";
import { absenceDemand, reachOf } from "./absence-demand.ts";
import { allHold } from "./all-hold.ts";
import { dayField } from "./day-field.ts";
import type { PersonRow } from "./find-person.ts";
import { inOrder } from "./in-order.ts";
import { loadPerson } from "./load-person.ts";
import { optionalIdField } from "./reference-field.ts";

const input = z.object({ person: z.uuid(), from: dayField, to: dayField, substitute: optionalIdField });
type Input = z.output<typeof input>;
type Held = { body: string; cityWide: boolean };
type Loaded = { person: PersonRow; held: Held[]; substitute: PersonRow | null };

/** The roles a person holds some day of the period. */
async function heldDuring(tx: Tx, person: string, { from, to }: Input): Promise<Held[]> {
  const roles = await tx
    .selectFrom("access_grant")
    .select(["role", "body_id as body"])
    .where("person_id", "=", person)
    .where("from_day", "<=", to)
    .where((is) => is.or([is("to_day", "is", null), is("to_day", ">=", from)]))
    .execute();
  return roles.map(({ role, body }) => ({ body, cityWide: [...cityWideRoles].some((wide) => wide === role) }));
}

async function load({ tx, input }: { tx: Tx; input: Input }): Promise<Outcome<Loaded>> {
  const person = await loadPerson(tx, input.person);
  if (!person.ok) return person;
  const chosen = tx.selectFrom("person").selectAll().where("id", "=", input.substitute);
  const substitute = input.substitute === null ? null : ((await chosen.executeTakeFirst()) ?? null);
  return ok({ person: person.value, held: await heldDuring(tx, person.value.id, input), substitute });
}

/** One absence at a time. Problem on `from`. */
async function notAwayAlready(tx: Tx, person: string, period: Input): Promise<Outcome<null>> {
  const absences = await tx
    .selectFrom("absence")
    .select(["from_day as from", "to_day as to"])
    .where("person_id", "=", person)
    .execute();
  const other = absences.find((each) => overlap(each, period));
  const values = { from: String(other?.from), to: String(other?.to) };
  return other ? invalid({ path: "from", key: "organisation:already-away", values }) : ok(null);
}

/** The substitute is here then, and may be lent the roles. Problems on `substitute`. */
async function maySubstitute(
  tx: Tx,
  actor: Actor,
  input: Input,
  { person, held, substitute }: Loaded,
): Promise<Outcome<null>> {
  if (input.substitute === null) return ok(null);
  const wrong = (key: string, values = {}) => invalid({ path: "substitute", key, values });
  if (input.substitute === person.id) return wrong("organisation:substitute-is-absent");
  const left = substitute?.ended_day && Temporal.PlainDate.compare(substitute.ended_day, input.to) < 0;
  if (!substitute || left) return wrong("web:field.unknown-choice");
  const away = await notAwayAlready(tx, substitute.id, input);
  if (!away.ok) return wrong("organisation:substitute-away");
  const bodies = new Set((await heldDuring(tx, substitute.id, input)).map(({ body }) => body));
  const recorder = reachOf(
    actor,
    held.map(({ body }) => body),
  );
  const key = whyNotLend({
    recorder,
    absent: { id: person.id, roles: held },
    substitute: { id: substitute.id, bodies },
  });
  return key ? wrong(key) : ok(null);
}

/** Notes that a person is away from one day to another, and who does their work meanwhile with the same rights. */
export const recordAbsence = command({
  name: "organisation/record-absence",
  input,
  load,
  may: ({ actor, loaded: { person, held } }) =>
    absenceDemand(
      actor,
      person.id,
      held.map(({ body }) => body),
    ),
  perform: async ({ tx, input, loaded, actor, newId }) => {
    const { person } = loaded;
    const checked = allHold(
      inOrder(input),
      await notAwayAlready(tx, person.id, input),
      await maySubstitute(tx, actor, input, loaded),
    );
    if (!checked.ok) return checked;
    const id = newId();
    const period = { from_day: input.from, to_day: input.to };
    await tx
      .insertInto("absence")
      .values({ id, person_id: person.id, ...period, substitute_id: input.substitute })
      .execute();
    return ok({ id, person: person.id });
  },
  trace: ({ input, loaded: { person, held, substitute } }) => ({
    subject: { kind: "person", id: person.id },
    body: held[0]?.body ?? null,
    facts: {
      name: `${person.given_name} ${person.family_name}`,
      from: input.from.toString(),
      to: input.to.toString(),
      substitute: substitute ? `${substitute.given_name} ${substitute.family_name}` : "–",
    },
  }),
});
