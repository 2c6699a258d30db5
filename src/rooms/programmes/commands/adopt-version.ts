import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay, requiredDay } from "../../../platform/change/day-input.ts";
import { requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { adoptionProblems } from "../rules/adoption-problems.ts";
import { changeVersionRow } from "./change-version-row.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  version: z.uuid("programmes:problem.version-missing"),
  expectedVersion: seenVersion,
  decidedBy: z.uuid("programmes:decide.body-missing"),
  decidedDay: requiredDay("programmes:decide.day-missing"),
  paragraph: requiredLine("programmes:decide.paragraph-missing", longest.paragraph),
  inForceFrom: requiredDay("programmes:decide.force-missing"),
  reviewDay: optionalDay,
});

type Earlier = { id: string; from: Temporal.PlainDate };

/** The adopted version whose place this one takes: the one that nothing has taken the place of yet. */
async function earlierOf(tx: Tx, { programmeId, id }: LoadedVersion): Promise<Earlier | null> {
  const row = await tx
    .selectFrom("programme_version")
    .select(["id", "in_force_from as from"])
    .where("programme_id", "=", programmeId)
    .where("id", "<>", id)
    .where("state", "=", "adopted")
    .where("superseded_day", "is", null)
    .where("repealed_day", "is", null)
    .orderBy("in_force_from", "desc")
    .forUpdate()
    .executeTakeFirst();
  return row?.from ? { id: row.id, from: row.from } : null;
}

async function unknownBody(tx: Tx, id: string): Promise<FieldProblem[]> {
  const body = await tx.selectFrom("body").select("id").where("id", "=", id).executeTakeFirst();
  return body ? [] : [{ path: "decidedBy", key: "programmes:decide.body-missing" }];
}

/**
 * Notes that the council, or whoever decides, has adopted the version. It takes the place of the one in force from the day it
 * begins itself. Problems: at the days that are out of order; the version is not proposed; a conflict.
 */
export const adoptVersion = command({
  name: "programmes/adopt-version",
  input,
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.adopt, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded, now }): Promise<Outcome<null>> => {
    const open = openForAct(loaded, "adopt", given.expectedVersion);
    if (!open.ok) return open;
    const earlier = await earlierOf(tx, loaded);
    const { decidedBy, decidedDay, paragraph, inForceFrom, reviewDay } = given;
    const days = adoptionProblems(given, { today: dayOf(now), latest: earlier?.from ?? null });
    const problems = [...(await unknownBody(tx, decidedBy)), ...days];
    if (problems.length > 0) return invalid(...problems);
    await changeVersionRow(tx, loaded.id, {
      state: "adopted",
      decided_by_id: decidedBy,
      decided_day: decidedDay,
      paragraph,
      in_force_from: inForceFrom,
      review_day: reviewDay,
    });
    if (earlier) await changeVersionRow(tx, earlier.id, { superseded_day: inForceFrom });
    return ok(null);
  },
  trace: ({ loaded, input: { paragraph, inForceFrom } }) =>
    toldOfVersion(loaded, { paragraph, day: inForceFrom.toString() }),
});
