import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { manageOrganisation } from "../actions.ts";
import { longest, unitKinds } from "../model.ts";
import { allHold } from "./all-hold.ts";
import { chooseUnitAbove } from "./choose-unit-above.ts";
import { lineField } from "./line-field.ts";
import { loadUnit } from "./load-unit.ts";
import { optionalIdField, versionField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";

/** Corrects a unit's name, kind or place. A unit that is replaced by another is closed and a new one added. */
export const changeUnit = command({
  name: "organisation/change-unit",
  input: z.object({
    unit: z.uuid(),
    kind: z.enum(unitKinds),
    name: lineField(longest.name, "organisation:name-missing"),
    parent: optionalIdField,
    expectedVersion: versionField,
  }),
  load: ({ tx, input }) => loadUnit(tx, input.unit),
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.body.id }),
  perform: async ({ tx, input, loaded: { unit, body } }) => {
    const above = await chooseUnitAbove(tx, input.parent, { body: body.id, self: unit.id });
    const checked = allHold(seenVersion(unit, input.expectedVersion), above);
    if (!checked.ok) return checked;
    const changed = { name: input.name, kind: input.kind, parent_id: input.parent, version: unit.version + 1 };
    await tx.updateTable("unit").set(changed).where("id", "=", unit.id).execute();
    return ok({ slug: body.slug });
  },
  trace: ({ input, loaded: { unit, body } }) => ({
    subject: { kind: "body", id: body.id },
    body: body.id,
    facts: { name: input.name, earlier: unit.name, body: body.name },
  }),
});
