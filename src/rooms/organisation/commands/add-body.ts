import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { manageOrganisation } from "../actions.ts";
import { freeSlug } from "../rules/free-slug.ts";
import { allHold } from "./all-hold.ts";
import { bodyFields } from "./body-fields.ts";
import { chooseParent } from "./choose-parent.ts";
import { dayField } from "./day-field.ts";
import { nameIsFree } from "./name-is-free.ts";

/** Adds a body that exists from a day, past or to come. Answers with its address. */
export const addBody = command({
  name: "organisation/add-body",
  input: z.object({ ...bodyFields, from: dayField }),
  load: async () => ok(null),
  may: () => ({ action: manageOrganisation, body: null }),
  perform: async ({ tx, input, newId }) => {
    const parent = await chooseParent(tx, input.parent, null);
    const checked = allHold(parent, await nameIsFree(tx, input.name, null));
    if (!checked.ok) return checked;
    const slugs = await tx.selectFrom("body").select("slug").execute();
    const body = {
      id: newId(),
      slug: freeSlug(input.name, new Set(slugs.map(({ slug }) => slug))),
      kind: input.kind,
      name: input.name,
      name_en: input.nameEn,
      short_name: input.shortName,
      parent_id: parent.ok ? parent.value : null,
      administration: input.administration,
      email: input.email,
      from_day: input.from,
    };
    await tx.insertInto("body").values(body).execute();
    return ok({ id: body.id, slug: body.slug });
  },
  trace: ({ input, result }) => ({
    subject: { kind: "body", id: result.id },
    body: result.id,
    facts: { name: input.name, kind: input.kind, from: input.from.toString() },
  }),
});
