import { sql } from "kysely";
import type { Actor } from "../../../platform/access/actor.ts";
import { record } from "../../../platform/audit/record.ts";
import { actingAs } from "../../../platform/change/acting-as.ts";
import { trailSentence } from "../../../platform/change/trail-sentence.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { manageOrganisation } from "../actions.ts";
import { lookupKey } from "../rules/import-city.ts";
import type { Effect, RowOutcome } from "../rules/row-outcome.ts";

type Doing = { tx: Tx; actor: Actor; now: Temporal.Instant; newId(): string };
export type ImportCounts = Record<"new-person" | "changed-person" | "new-role" | "ended-role" | "changed-role", number>;

// The trail notes the digest of every row an entry covers, so one entry for 20,000 people would be too heavy to carry.
const rowsAnEntry = 50;

/** The ids of the people the rows name, new ones given as they come. */
async function idsByAddress({ tx, newId }: Doing, rows: readonly RowOutcome[]): Promise<Map<string, string>> {
  const people = await tx.selectFrom("person").select(["id", "email"]).where("email", "is not", null).execute();
  const ids = new Map(people.map(({ id, email }) => [lookupKey(email ?? ""), id]));
  for (const { effects, email } of rows)
    if (effects.some(({ kind }) => kind === "new-person")) ids.set(lookupKey(email), newId());
  return ids;
}

type Addressed = { effect: Effect; person: string };

async function insertNew({ tx, newId }: Doing, part: readonly Addressed[]): Promise<void> {
  const people = part.flatMap(({ effect, person }) =>
    effect.kind === "new-person"
      ? [
          {
            id: person,
            given_name: effect.facts.givenName,
            family_name: effect.facts.familyName,
            email: effect.facts.email,
            phone: effect.facts.phone,
          },
        ]
      : [],
  );
  if (people.length > 0) await tx.insertInto("person").values(people).execute();
  const roles = part.flatMap(({ effect, person }) => {
    if (effect.kind !== "new-role") return [];
    const { role, body, unit, title, from, to } = effect.facts;
    return [{ id: newId(), person_id: person, role, body_id: body, unit_id: unit, title, from_day: from, to_day: to }];
  });
  if (roles.length > 0) await tx.insertInto("access_grant").values(roles).execute();
}

async function updateKnown({ tx }: Doing, part: readonly Addressed[]): Promise<void> {
  const version = sql<number>`version + 1`;
  for (const { effect } of part) {
    if (effect.kind === "changed-person") {
      const { givenName: given_name, familyName: family_name, phone } = effect.facts;
      await tx
        .updateTable("person")
        .set({ given_name, family_name, phone, version })
        .where("id", "=", effect.id)
        .execute();
    }
    if (effect.kind === "ended-role")
      await tx.updateTable("access_grant").set({ to_day: effect.to, version }).where("id", "=", effect.id).execute();
    if (effect.kind === "changed-role")
      await tx.updateTable("access_grant").set({ title: effect.title, version }).where("id", "=", effect.id).execute();
  }
}

async function noteRows(
  { tx, actor, now, newId }: Doing,
  importId: string,
  part: readonly RowOutcome[],
): Promise<void> {
  const facts = { first: part[0]?.number ?? 0, last: part.at(-1)?.number ?? 0 };
  const name = "organisation/import-rows";
  const entry = {
    outcome: "done" as const,
    actor: actingAs(actor, manageOrganisation, null),
    action: name,
    facts,
    requestId: null,
  };
  const subject = { kind: "person_import", id: importId };
  await record(tx, { ...entry, subject, body: null, sentence: trailSentence(name, facts) }, now, newId());
}

/** Writes what good rows would do, in the command's own transaction, with one line in the trail for every 50 rows. */
export async function writeImport(doing: Doing, importId: string, rows: readonly RowOutcome[]): Promise<ImportCounts> {
  const counts: ImportCounts = {
    "new-person": 0,
    "changed-person": 0,
    "new-role": 0,
    "ended-role": 0,
    "changed-role": 0,
  };
  const ids = await idsByAddress(doing, rows);
  for (let at = 0; at < rows.length; at += rowsAnEntry) {
    const part = rows.slice(at, at + rowsAnEntry);
    const addressed = part.flatMap(({ effects, email }) =>
      effects.map((effect) => ({ effect, person: ids.get(lookupKey(email)) ?? "" })),
    );
    for (const { effect } of addressed) if (effect.kind !== "unchanged") counts[effect.kind] += 1;
    await insertNew(doing, addressed);
    await updateKnown(doing, addressed);
    await noteRows(doing, importId, part);
  }
  return counts;
}
