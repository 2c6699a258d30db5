import { z } from "zod";
import { invalid, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { manageOrganisation } from "../actions.ts";
import { allHold } from "./all-hold.ts";
import { dayField } from "./day-field.ts";
import { endWithBody } from "./end-with-body.ts";
import { keepAnAdministrator } from "./keep-an-administrator.ts";
import { loadBody } from "./load-body.ts";
import { slugField, versionField } from "./reference-field.ts";
import { rolesBeyond } from "./roles-beyond.ts";
import { seenVersion } from "./seen-version.ts";

/** Ends a body that nothing comes after. `day` is its last day. One that goes up in another is merged instead. */
export const closeBody = command({
  name: "organisation/close-body",
  input: z.object({ body: slugField, day: dayField, expectedVersion: versionField }),
  load: ({ tx, input }) => loadBody(tx, input.body),
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.id }),
  perform: async ({ tx, input, loaded }) => {
    const values = { day: loaded.from_day.toString() };
    const begun = Temporal.PlainDate.compare(input.day, loaded.from_day) >= 0;
    const checked = allHold(
      seenVersion(loaded, input.expectedVersion),
      loaded.to_day
        ? invalid({ path: "day", key: "organisation:already-ended", values: { day: loaded.to_day.toString() } })
        : ok(null),
      begun
        ? ok(null)
        : invalid({ path: "day", key: "organisation:before-it-began", values: { ...values, name: loaded.name } }),
    );
    if (!checked.ok) return checked;
    const roles = await rolesBeyond(tx, { of: "body_id", id: loaded.id }, input.day);
    const ended = await endWithBody(tx, loaded, input.day);
    if (!ended.ok) return ended;
    const administered = await keepAnAdministrator(
      tx,
      roles.map(({ role }) => role),
      "day",
    );
    return administered.ok ? ok({ slug: loaded.slug, ended: ended.value }) : administered;
  },
  trace: ({ input, loaded, result }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { name: loaded.name, day: input.day.toString(), ended: result.ended },
  }),
});
