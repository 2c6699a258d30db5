import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { keepContactPoints } from "../actions.ts";
import { contactKinds, contactPurposes, longest } from "../model.ts";
import { allHold } from "./all-hold.ts";
import { emailField, phoneField } from "./contact-field.ts";
import { findPerson, type PersonRow } from "./find-person.ts";
import { lineField } from "./line-field.ts";
import { type BodyRow, loadBody } from "./load-body.ts";
import { type ContactPointWithBody, loadContactPoint } from "./load-contact-point.ts";
import { optionalIdField, optionalSlugField, tickField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";

const input = z
  .object({
    /** Where a new one is added; or `point`, the one that is changed. */
    body: optionalSlugField,
    point: optionalIdField,
    purpose: z.enum(contactPurposes),
    kind: z.enum(contactKinds),
    value: lineField(longest.email, "organisation:contact-value-missing"),
    /** Who answers for it: a name, an e-mail address or an id. */
    owner: lineField(longest.email, "organisation:owner-missing"),
    /** Somebody has just tried it. */
    verified: tickField,
    expectedVersion: z.coerce.number().int().min(0).default(0),
  })
  .check((context) => {
    const { kind, value } = context.value;
    const result = (kind === "email" ? emailField : phoneField).safeParse(value);
    if (result.success) return;
    context.issues.push({ code: "custom", message: `organisation:${kind}-malformed`, path: ["value"], input: value });
  });
type Input = z.output<typeof input>;
type Loaded = { body: BodyRow; point: ContactPointWithBody["point"] | null };

async function load({ tx, input }: { tx: Tx; input: Input }): Promise<Outcome<Loaded>> {
  if (input.point !== null) return loadContactPoint(tx, input.point);
  const body = await loadBody(tx, input.body ?? "");
  return body.ok ? ok({ body: body.value, point: null }) : body;
}

/** When somebody last made sure: an address that has been changed has not been tried by anyone. */
function verifiedDay({ verified, value }: Input, point: Loaded["point"], today: Temporal.PlainDate) {
  if (verified) return today;
  return point && point.value === value ? point.verified_day : null;
}

const stillHere = (owner: PersonRow, today: Temporal.PlainDate): Outcome<null> =>
  owner.ended_day && Temporal.PlainDate.compare(owner.ended_day, today) < 0
    ? invalid({ path: "owner", key: "organisation:person-has-left", values: { day: owner.ended_day.toString() } })
    : ok(null);

/** Adds or changes a way to reach a body, with somebody who answers for it. */
export const setContactPoint = command({
  name: "organisation/set-contact-point",
  input,
  load,
  may: ({ loaded }) => ({ action: keepContactPoints, body: loaded.body.id }),
  perform: async ({ tx, input, loaded: { body, point }, now, newId }) => {
    const today = dayOf(now);
    const owner = await findPerson(tx, input.owner, "owner");
    const checked = allHold(
      point ? seenVersion(point, input.expectedVersion) : ok(null),
      owner.ok ? stillHere(owner.value, today) : owner,
    );
    if (!checked.ok || !owner.ok) return checked as Outcome<never>;
    const { purpose, kind, value } = input;
    const said = { purpose, kind, value, owner_id: owner.value.id, verified_day: verifiedDay(input, point, today) };
    if (point)
      await tx
        .updateTable("contact_point")
        .set({ ...said, version: point.version + 1 })
        .where("id", "=", point.id)
        .execute();
    else
      await tx
        .insertInto("contact_point")
        .values({ id: newId(), body_id: body.id, ...said })
        .execute();
    return ok({ slug: body.slug });
  },
  trace: ({ input, loaded: { body, point } }) => ({
    subject: { kind: "body", id: body.id },
    body: body.id,
    facts: { value: input.value, earlier: point?.value ?? null, body: body.name },
  }),
});
