import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { manageOrganisation } from "../actions.ts";
import { allHold } from "./all-hold.ts";
import { bodyFields } from "./body-fields.ts";
import { chooseParent } from "./choose-parent.ts";
import { loadBody } from "./load-body.ts";
import { nameIsFree } from "./name-is-free.ts";
import { slugField, versionField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";

/** Corrects what is said of a body, its name too when it was written wrongly. A new name is given by `renameBody`. */
export const changeBody = command({
  name: "organisation/change-body",
  input: z.object({ ...bodyFields, body: slugField, expectedVersion: versionField }),
  load: ({ tx, input }) => loadBody(tx, input.body),
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.id }),
  perform: async ({ tx, input, loaded }) => {
    const parent = await chooseParent(tx, input.parent, loaded.id);
    const free = input.name === loaded.name ? ok(null) : await nameIsFree(tx, input.name, loaded.id);
    const checked = allHold(seenVersion(loaded, input.expectedVersion), free, parent);
    if (!checked.ok) return checked;
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
    return ok({ slug: loaded.slug });
  },
  trace: ({ input, loaded }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: {
      name: input.name,
      earlier: { name: loaded.name, kind: loaded.kind, email: loaded.email, administration: loaded.administration },
    },
  }),
});
