import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { manageOrganisation } from "../actions.ts";
import { longest, unitKinds } from "../model.ts";
import { allHold } from "./all-hold.ts";
import { chooseUnitAbove } from "./choose-unit-above.ts";
import { dayField } from "./day-field.ts";
import { lineField } from "./line-field.ts";
import { livesWithin } from "./lives-within.ts";
import { loadBody } from "./load-body.ts";
import { optionalIdField, slugField } from "./reference-field.ts";

/** Adds an administration, department or unit under a body, from a day when the body stands. */
export const addUnit = command({
  name: "organisation/add-unit",
  input: z.object({
    body: slugField,
    kind: z.enum(unitKinds),
    name: lineField(longest.name, "organisation:name-missing"),
    parent: optionalIdField,
    from: dayField,
  }),
  load: ({ tx, input }) => loadBody(tx, input.body),
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.id }),
  perform: async ({ tx, input, loaded, newId }) => {
    const period = { from: input.from, to: loaded.to_day };
    const above = await chooseUnitAbove(tx, input.parent, { body: loaded.id, self: null });
    const checked = allHold(livesWithin(period, loaded), above);
    if (!checked.ok) return checked;
    const unit = { id: newId(), body_id: loaded.id, parent_id: input.parent, kind: input.kind, name: input.name };
    await tx
      .insertInto("unit")
      .values({ ...unit, from_day: input.from, to_day: loaded.to_day })
      .execute();
    return ok({ id: unit.id, slug: loaded.slug });
  },
  trace: ({ input, loaded }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { name: input.name, body: loaded.name, from: input.from.toString() },
  }),
});
