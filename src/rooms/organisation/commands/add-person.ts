import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { manageOrganisation } from "../actions.ts";
import { emailIsFree } from "./email-is-free.ts";
import { personFields } from "./person-fields.ts";

/** Adds a person without roles. The address is optional: an elected member may have none. */
export const addPerson = command({
  name: "organisation/add-person",
  input: z.object(personFields),
  load: async () => ok(null),
  may: () => ({ action: manageOrganisation, body: null }),
  perform: async ({ tx, input, newId }) => {
    const free = await emailIsFree(tx, input.email, null);
    if (!free.ok) return free;
    const id = newId();
    const { givenName: given_name, familyName: family_name, email, phone } = input;
    await tx.insertInto("person").values({ id, given_name, family_name, email, phone }).execute();
    return ok({ id });
  },
  trace: ({ input, result }) => ({
    subject: { kind: "person", id: result.id },
    body: null,
    facts: { name: `${input.givenName} ${input.familyName}` },
  }),
});
