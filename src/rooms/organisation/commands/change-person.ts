import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { manageOrganisation } from "../actions.ts";
import { allHold } from "./all-hold.ts";
import { emailIsFree } from "./email-is-free.ts";
import { loadPerson } from "./load-person.ts";
import { personFields } from "./person-fields.ts";
import { versionField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";

/** Changes a person's name, address or number. */
export const changePerson = command({
  name: "organisation/change-person",
  input: z.object({ ...personFields, person: z.uuid(), expectedVersion: versionField }),
  load: ({ tx, input }) => loadPerson(tx, input.person),
  may: () => ({ action: manageOrganisation, body: null }),
  perform: async ({ tx, input, loaded }) => {
    const free = await emailIsFree(tx, input.email, loaded.id);
    const checked = allHold(seenVersion(loaded, input.expectedVersion), free);
    if (!checked.ok) return checked;
    const { givenName: given_name, familyName: family_name, email, phone } = input;
    const changed = { given_name, family_name, email, phone, version: loaded.version + 1 };
    await tx.updateTable("person").set(changed).where("id", "=", loaded.id).execute();
    return ok({ id: loaded.id });
  },
  trace: ({ input, loaded }) => ({
    subject: { kind: "person", id: loaded.id },
    body: null,
    facts: { name: `${input.givenName} ${input.familyName}` },
  }),
});
