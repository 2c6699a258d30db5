import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { manageOrganisation } from "../actions.ts";
import { longest } from "../model.ts";
import { nameHeldSince } from "../rules/name-on-day.ts";
import { allHold } from "./all-hold.ts";
import { dayField } from "./day-field.ts";
import { lineField, optionalLineField } from "./line-field.ts";
import { loadBody } from "./load-body.ts";
import { nameIsFree } from "./name-is-free.ts";
import { slugField, versionField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";

type Naming = { day: Temporal.PlainDate; today: Temporal.PlainDate; heldSince: Temporal.PlainDate };

/** A body has one name at a time, and the one it has now; so a name begins after the last one did, and today at the latest. */
function mayBegin({ day, today, heldSince }: Naming): Outcome<null> {
  const { compare } = Temporal.PlainDate;
  if (compare(day, today) > 0) return invalid({ path: "day", key: "organisation:rename-in-future" });
  if (compare(day, heldSince) > 0) return ok(null);
  return invalid({ path: "day", key: "organisation:rename-too-early", values: { from: heldSince.toString() } });
}

/** Gives a body a new name from a day. The old name is kept with the time it held, and the address stays as it is. */
export const renameBody = command({
  name: "organisation/rename-body",
  input: z.object({
    body: slugField,
    name: lineField(longest.name, "organisation:name-missing"),
    nameEn: optionalLineField(longest.name),
    shortName: lineField(longest.shortName, "organisation:short-name-missing"),
    /** The first day of the new name. */
    day: dayField,
    expectedVersion: versionField,
  }),
  load: ({ tx, input }) => loadBody(tx, input.body),
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.id }),
  perform: async ({ tx, input, loaded, now, newId }) => {
    const names = tx
      .selectFrom("body_name")
      .select(["name", "from_day as from", "to_day as to"])
      .where("body_id", "=", loaded.id);
    const heldSince = nameHeldSince(loaded.from_day, await names.execute());
    const same = input.name === loaded.name ? invalid({ path: "name", key: "organisation:same-name" }) : ok(null);
    const begins = mayBegin({ day: input.day, today: dayOf(now), heldSince });
    const checked = allHold(
      seenVersion(loaded, input.expectedVersion),
      same,
      await nameIsFree(tx, input.name, loaded.id),
      begins,
    );
    if (!checked.ok) return checked;
    const held = { from_day: heldSince, to_day: input.day.subtract({ days: 1 }) };
    await tx
      .insertInto("body_name")
      .values({ id: newId(), body_id: loaded.id, name: loaded.name, ...held })
      .execute();
    const renamed = {
      name: input.name,
      name_en: input.nameEn,
      short_name: input.shortName,
      version: loaded.version + 1,
    };
    await tx.updateTable("body").set(renamed).where("id", "=", loaded.id).execute();
    return ok({ slug: loaded.slug });
  },
  trace: ({ input, loaded }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { name: input.name, earlier: loaded.name, day: input.day.toString() },
  }),
});
