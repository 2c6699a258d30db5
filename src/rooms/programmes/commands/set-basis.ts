import { z } from "zod";
import { conflict, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredDay } from "../../../platform/change/day-input.ts";
import { optionalLine, requiredLine } from "../../../platform/change/text-input.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { loadPart } from "./load-part.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

const most = 50;
const webAddress = /^https?:\/\/\S+$/;
const basis = z.object({
  law: requiredLine("programmes:bases.law-missing", longest.law),
  provision: requiredLine("programmes:bases.provision-missing", longest.law),
  asOf: requiredDay("programmes:bases.day-missing"),
  address: optionalLine(longest.address).refine(
    (text) => text === null || webAddress.test(text),
    "programmes:bases.address-unclear",
  ),
});

/** The law a chapter rests on, each as it read on a day; the whole list at once. Problems: at their rows; a conflict. */
export const setBasis = command({
  name: "programmes/set-basis",
  input: z.object({
    part: z.uuid("programmes:problem.part-missing"),
    expectedVersion: seenVersion,
    bases: z.array(basis).max(most),
  }),
  load: ({ tx, input: { part } }) => loadPart(tx, part),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.of.bodyId }),
  perform: async ({ tx, input: { bases, expectedVersion }, loaded, newId }): Promise<Outcome<{ count: number }>> => {
    const open = openForAct(loaded.of, "write");
    if (!open.ok) return open;
    if (loaded.version !== expectedVersion) return conflict();
    await tx.deleteFrom("statutory_basis").where("programme_part_id", "=", loaded.id).execute();
    const rows = bases.map(({ asOf, ...one }, position) => ({
      ...one,
      id: newId(),
      programme_part_id: loaded.id,
      position,
      as_of: asOf,
    }));
    if (rows.length > 0) await tx.insertInto("statutory_basis").values(rows).execute();
    await tx
      .updateTable("programme_part")
      .set({ version: loaded.version + 1 })
      .where("id", "=", loaded.id)
      .execute();
    return ok({ count: rows.length });
  },
  trace: ({ loaded, result: { count } }) => toldOfVersion(loaded.of, { heading: loaded.heading, count }),
});
