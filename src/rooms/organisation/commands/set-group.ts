import { z } from "zod";
import { invalid, missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { manageOrganisation } from "../actions.ts";
import { bodyKinds, longest } from "../model.ts";
import { freeSlug } from "../rules/free-slug.ts";
import { allHold } from "./all-hold.ts";
import { lineField } from "./line-field.ts";
import { optionalSlugField, slugField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";
import { severalField } from "./several-field.ts";

const input = z.object({
  /** The address of the group to change; without it a new one is made. */
  group: optionalSlugField,
  name: lineField(longest.name, "organisation:name-missing"),
  kinds: severalField(z.enum(bodyKinds)),
  members: severalField(slugField),
  /** Needed when a group is changed. */
  expectedVersion: z.coerce.number().int().min(0).default(0),
});
type Input = z.output<typeof input>;

async function load({ tx, input }: { tx: Tx; input: Input }) {
  if (input.group === null) return ok(null);
  const group = await tx
    .selectFrom("group_addressee")
    .selectAll()
    .where("slug", "=", input.group)
    .forUpdate()
    .executeTakeFirst();
  return group ? ok(group) : missing();
}
type Loaded = Awaited<ReturnType<typeof load>> extends Outcome<infer Value> ? Value : never;

/** The ids of the bodies chosen. Problems on `kinds` and `members`. */
async function chooseMembers(tx: Tx, { kinds, members }: Input): Promise<Outcome<string[]>> {
  if (kinds.length === 0 && members.length === 0) return invalid({ path: "kinds", key: "organisation:group-empty" });
  if (kinds.length > 0 && members.length > 0) return invalid({ path: "members", key: "organisation:group-both" });
  if (members.length === 0) return ok([]);
  const bodies = await tx.selectFrom("body").select("id").where("slug", "in", members).execute();
  return bodies.length === new Set(members).size
    ? ok(bodies.map(({ id }) => id))
    : invalid({ path: "members", key: "web:field.unknown-choice" });
}

async function save(tx: Tx, group: Loaded, input: Input, newId: () => string) {
  const { name, kinds } = input;
  if (group) {
    await tx
      .updateTable("group_addressee")
      .set({ name, kinds, version: group.version + 1 })
      .where("id", "=", group.id)
      .execute();
    return { id: group.id, slug: group.slug };
  }
  const taken = await tx.selectFrom("group_addressee").select("slug").execute();
  const slugs = new Set(["ny", ...taken.map(({ slug }) => slug)]);
  const row = { id: newId(), slug: freeSlug(name, slugs, "grupp"), name, kinds };
  await tx.insertInto("group_addressee").values(row).execute();
  return row;
}

/**
 * Makes or changes a group addressee: either every body of some kinds, whichever those are on the day it is used, or the
 * bodies named. What has been sent to the group before keeps the bodies it was sent to.
 */
export const setGroup = command({
  name: "organisation/set-group",
  input,
  load: (given): Promise<Outcome<Loaded>> => load(given),
  may: () => ({ action: manageOrganisation, body: null }),
  perform: async ({ tx, input, loaded, newId }) => {
    const members = await chooseMembers(tx, input);
    const checked = allHold(loaded ? seenVersion(loaded, input.expectedVersion) : ok(null), members);
    if (!checked.ok || !members.ok) return checked as Outcome<never>;
    const group = await save(tx, loaded, input, newId);
    await tx.deleteFrom("group_member").where("group_id", "=", group.id).execute();
    const rows = members.value.map((body_id) => ({ id: newId(), group_id: group.id, body_id }));
    if (rows.length > 0) await tx.insertInto("group_member").values(rows).execute();
    return ok({ id: group.id, slug: group.slug });
  },
  trace: ({ input, result }) => ({
    subject: { kind: "group_addressee", id: result.id },
    body: null,
    facts: { name: input.name, kinds: input.kinds, members: input.members },
  }),
});
