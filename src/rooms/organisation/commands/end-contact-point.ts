import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { keepContactPoints } from "../actions.ts";
import { loadContactPoint } from "./load-contact-point.ts";
import { versionField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";

/** Takes a contact point out of use. It stays in the trail, and is shown no more. */
export const endContactPoint = command({
  name: "organisation/end-contact-point",
  input: z.object({ point: z.uuid(), expectedVersion: versionField }),
  load: ({ tx, input }) => loadContactPoint(tx, input.point),
  may: ({ loaded }) => ({ action: keepContactPoints, body: loaded.body.id }),
  perform: async ({ tx, input, loaded: { point, body }, now }) => {
    const seen = seenVersion(point, input.expectedVersion);
    if (!seen.ok) return seen;
    const ended = { ended_day: dayOf(now), version: point.version + 1 };
    await tx.updateTable("contact_point").set(ended).where("id", "=", point.id).execute();
    return ok({ slug: body.slug });
  },
  trace: ({ loaded: { point, body } }) => ({
    subject: { kind: "body", id: body.id },
    body: body.id,
    facts: { value: point.value, body: body.name },
  }),
});
