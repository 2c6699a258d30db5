import { sql } from "kysely";
import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { manageOrganisation } from "../actions.ts";
import { carriedOn } from "../model.ts";
import { holdsOn } from "../rules/period.ts";
import { allHold } from "./all-hold.ts";
import { carryOnRoles } from "./carry-on-roles.ts";
import { carryOnUnits } from "./carry-on-units.ts";
import { copyContactPoints } from "./copy-contact-points.ts";
import { dayField } from "./day-field.ts";
import { endWithBody } from "./end-with-body.ts";
import { keepAnAdministrator } from "./keep-an-administrator.ts";
import { type BodyRow, loadBody } from "./load-body.ts";
import { slugField, versionField } from "./reference-field.ts";
import { rolesBeyond } from "./roles-beyond.ts";
import { seenVersion } from "./seen-version.ts";
import { severalField } from "./several-field.ts";

const input = z.object({
  body: slugField,
  into: slugField,
  /** The first day of the new order; the old body's last day is the one before. */
  day: dayField,
  carryOn: severalField(z.enum(carriedOn)),
  expectedVersion: versionField,
});
type Input = z.output<typeof input>;
type Pair = { old: BodyRow; into: BodyRow };

async function loadPair(tx: Tx, { body, into }: Input): Promise<Outcome<Pair>> {
  // Always in the same order, so that two who merge the same bodies wait for each other instead of locking each other out.
  await tx.selectFrom("body").select("id").where("slug", "in", [body, into]).orderBy("id").forUpdate().execute();
  const old = await loadBody(tx, body);
  if (!old.ok) return old;
  const target = await loadBody(tx, into);
  return target.ok
    ? ok({ old: old.value, into: target.value })
    : invalid({ path: "into", key: "web:field.unknown-choice" });
}

/** Whether the one body can go up in the other that day. Problems on `into` and `day`. */
function mayMerge({ old, into }: Pair, day: Temporal.PlainDate): Outcome<null> {
  const { compare } = Temporal.PlainDate;
  if (old.id === into.id) return invalid({ path: "into", key: "organisation:merge-into-itself" });
  if (compare(day, old.from_day) <= 0)
    return invalid({ path: "day", key: "organisation:merge-too-early", values: { day: old.from_day.toString() } });
  if (old.to_day && compare(old.to_day.add({ days: 1 }), day) !== 0)
    return invalid({ path: "day", key: "organisation:already-ended", values: { day: old.to_day.toString() } });
  const stands = holdsOn({ from: into.from_day, to: into.to_day }, day);
  return stands
    ? ok(null)
    : invalid({
        path: "into",
        key: "organisation:merge-into-absent",
        values: { name: into.name, day: day.toString() },
      });
}

/** Puts one body into another. What belonged to the old one ends and stays readable; what is ticked goes on in the new one. */
export const mergeBodies = command({
  name: "organisation/merge-bodies",
  input,
  load: ({ tx, input }) => loadPair(tx, input),
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.old.id }),
  perform: async ({ tx, input, loaded: { old, into }, newId }) => {
    const { day } = input;
    const goesOn = new Set(input.carryOn);
    const checked = allHold(seenVersion(old, input.expectedVersion), mayMerge({ old, into }, day));
    if (!checked.ok) return checked;
    const lastDay = day.subtract({ days: 1 });
    const running = await rolesBeyond(tx, { of: "body_id", id: old.id }, lastDay);
    const ended = await endWithBody(tx, old, lastDay);
    if (!ended.ok) return ended;
    const succession = { id: newId(), from_body_id: old.id, to_body_id: into.id, day, kind: "merged" };
    await tx.insertInto("body_succession").values(succession).execute();
    await tx
      .updateTable("body")
      .set({ parent_id: into.id, version: sql<number>`version + 1` })
      .where("parent_id", "=", old.id)
      .where("id", "<>", into.id)
      .execute();
    const move = { from: old.id, to: into.id, day, newId };
    const units = goesOn.has("units") ? await carryOnUnits(tx, move) : new Map<string, string>();
    const unitOf = (unit: string | null) => (unit === null ? null : (units.get(unit) ?? null));
    const roles = goesOn.has("roles")
      ? await carryOnRoles(tx, { roles: running, body: into.id, unitOf, day, newId })
      : 0;
    if (goesOn.has("contactPoints")) await copyContactPoints(tx, move);
    const administered = await keepAnAdministrator(
      tx,
      running.map(({ role }) => role),
      "carryOn",
    );
    return administered.ok
      ? ok({ slug: old.slug, ended: ended.value, carriedOn: { units: units.size, roles } })
      : administered;
  },
  trace: ({ input, loaded, result }) => ({
    subject: { kind: "body", id: loaded.old.id },
    body: loaded.old.id,
    facts: {
      name: loaded.old.name,
      into: loaded.into.name,
      day: input.day.toString(),
      ended: result.ended,
      carriedOn: result.carriedOn,
    },
  }),
});
