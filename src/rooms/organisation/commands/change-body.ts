import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, ok, type Outcome } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { command } from "../../../platform/change/command.ts";
import { manageOrganisation } from "../actions.ts";
import { nameHeldSince } from "../rules/name-on-day.ts";
import { allHold } from "./all-hold.ts";
import { bodyFields } from "./body-fields.ts";
import { chooseParent } from "./choose-parent.ts";
import { optionalDayField } from "./day-field.ts";
import { type BodyRow, loadBody } from "./load-body.ts";
import { nameIsFree } from "./name-is-free.ts";
import { slugField, versionField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";

const input = z.object({
  ...bodyFields,
  body: slugField,
  /** Whether a new name is one that holds from a day, or the old one was written wrongly. */
  naming: z.enum(["renamed", "corrected"]).default("renamed"),
  nameDay: optionalDayField,
  expectedVersion: versionField,
});
type Input = z.output<typeof input>;

/** The period of the name that is given up. Problems on `nameDay`. */
async function endOldName(tx: Tx, body: BodyRow, { nameDay }: Input, today: Temporal.PlainDate): Promise<Outcome<{ from: Temporal.PlainDate; to: Temporal.PlainDate }>> {
  const { compare } = Temporal.PlainDate;
  const earlier = await tx.selectFrom("body_name").select(["name", "from_day as from", "to_day as to"]).where("body_id", "=", body.id).execute();
  const from = nameHeldSince(body.from_day, earlier);
  const day = nameDay ?? today;
  if (compare(day, today) > 0) return invalid({ path: "nameDay", key: "organisation:rename-in-future" });
  if (compare(day, from) <= 0) return invalid({ path: "nameDay", key: "organisation:rename-too-early", values: { from: from.toString() } });
  return ok({ from, to: day.subtract({ days: 1 }) });
}

/** Changes what is said of a body. A renamed body keeps its old name with the period it held; its address stays. */
export const changeBody = command({
  name: "organisation/change-body",
  input,
  load: ({ tx, input }) => loadBody(tx, input.body),
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.id }),
  perform: async ({ tx, input, loaded, now, newId }) => {
    const renamed = input.name !== loaded.name && input.naming === "renamed";
    const parent = await chooseParent(tx, input.parent, loaded.id);
    const old = renamed ? await endOldName(tx, loaded, input, dayOf(now)) : null;
    const free = input.name === loaded.name ? ok(null) : await nameIsFree(tx, input.name, loaded.id);
    const checked = allHold(seenVersion(loaded, input.expectedVersion), free, parent, old ?? ok(null));
    if (!checked.ok) return checked;
    if (old?.ok) {
      const period = { from_day: old.value.from, to_day: old.value.to };
      await tx.insertInto("body_name").values({ id: newId(), body_id: loaded.id, name: loaded.name, ...period }).execute();
    }
    const changed = {
      kind: input.kind,
      name: input.name,
      name_en: input.nameEn,
      short_name: input.shortName,
      parent_id: parent.ok ? parent.value : null,
      administration: input.administration,
      email: input.email,
      version: loaded.version + 1,
    };
    await tx.updateTable("body").set(changed).where("id", "=", loaded.id).execute();
    const day = old?.ok ? old.value.to.add({ days: 1 }).toString() : null;
    return ok({ slug: loaded.slug, context: renamed ? "renamed" : "changed", day });
  },
  trace: ({ input, loaded, result }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { context: result.context, name: input.name, earlier: loaded.name, day: result.day },
  }),
});
