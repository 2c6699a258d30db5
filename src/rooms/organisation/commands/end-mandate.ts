import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { manageOrganisation } from "../actions.ts";
import { allHold } from "./all-hold.ts";
import { dayField } from "./day-field.ts";
import { inOrder } from "./in-order.ts";
import { livesWithin } from "./lives-within.ts";
import { positionName } from "./position-name.ts";
import { versionField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";

async function load(tx: Tx, id: string) {
  const mandate = await tx.selectFrom("mandate").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!mandate) return missing();
  const body = await tx.selectFrom("body").selectAll().where("id", "=", mandate.body_id).executeTakeFirstOrThrow();
  return ok({
    mandate,
    body,
    person: await tx.selectFrom("person").selectAll().where("id", "=", mandate.person_id).executeTakeFirstOrThrow(),
  });
}
type Loaded = Awaited<ReturnType<typeof load>> extends Outcome<infer Value> ? Value : never;

/** Ends a mandate on a day; one that has not begun is withdrawn whatever day is given. */
export const endMandate = command({
  name: "organisation/end-mandate",
  input: z.object({ mandate: z.uuid(), to: dayField, expectedVersion: versionField }),
  load: ({ tx, input }): Promise<Outcome<Loaded>> => load(tx, input.mandate),
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.body.id }),
  perform: async ({ tx, input, loaded: { mandate, body }, now }) => {
    const { compare } = Temporal.PlainDate;
    const today = dayOf(now);
    const future = compare(mandate.from_day, today) > 0;
    const period = { from: mandate.from_day, to: input.to };
    if (mandate.to_day && compare(mandate.to_day, today) < 0)
      return tooLate("organisation:mandate-ended", { day: mandate.to_day.toString() });
    const checked = allHold(
      seenVersion(mandate, input.expectedVersion),
      future ? ok(null) : allHold(inOrder(period), livesWithin(period, body)),
    );
    if (!checked.ok) return checked;
    if (future) await tx.deleteFrom("mandate").where("id", "=", mandate.id).execute();
    else
      await tx
        .updateTable("mandate")
        .set({ to_day: input.to, version: mandate.version + 1 })
        .where("id", "=", mandate.id)
        .execute();
    return ok({ slug: body.slug, withdrawn: future });
  },
  trace: ({ input, loaded: { mandate, person, body }, result }) => ({
    subject: { kind: "body", id: body.id },
    body: body.id,
    facts: {
      name: `${person.given_name} ${person.family_name}`,
      position: mandate.position,
      positionName: positionName(mandate.position),
      body: body.name,
      day: (result.withdrawn ? mandate.from_day.subtract({ days: 1 }) : input.to).toString(),
      withdrawn: result.withdrawn,
    },
  }),
});
