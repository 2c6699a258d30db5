import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { keepContactPoints, verifyOwnContactPoint } from "../actions.ts";
import { loadContactPoint } from "./load-contact-point.ts";
import { versionField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";

/** Notes that somebody has tried a contact point today and that it works: its owner, or whoever keeps those of the body. */
export const verifyContactPoint = command({
  name: "organisation/verify-contact-point",
  input: z.object({ point: z.uuid(), expectedVersion: versionField }),
  load: ({ tx, input }) => loadContactPoint(tx, input.point),
  may: ({ actor, loaded: { point, body } }) => ({
    action: actor.kind === "person" && actor.id === point.owner_id ? verifyOwnContactPoint : keepContactPoints,
    body: body.id,
  }),
  perform: async ({ tx, input, loaded: { point, body }, now }) => {
    const seen = seenVersion(point, input.expectedVersion);
    if (!seen.ok) return seen;
    const verified = { verified_day: dayOf(now), version: point.version + 1 };
    await tx.updateTable("contact_point").set(verified).where("id", "=", point.id).execute();
    return ok({ slug: body.slug });
  },
  trace: ({ loaded: { point, body } }) => ({
    subject: { kind: "body", id: body.id },
    body: body.id,
    facts: { value: point.value, body: body.name },
  }),
});
