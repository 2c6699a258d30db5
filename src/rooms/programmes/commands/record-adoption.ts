import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { conflict, type FieldProblem, invalid, missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredDay } from "../../../platform/change/day-input.ts";
import { optionalLine, optionalText, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { longest } from "../model.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  version: z.uuid("programmes:problem.version-missing"),
  body: z.uuid("programmes:adoptions.body-missing"),
  /** The version of what is noted already; 0 when nothing is. */
  expectedVersion: z.coerce.number("web:field.malformed").int().min(0),
  decidedDay: requiredDay("programmes:decide.day-missing"),
  paragraph: requiredLine("programmes:decide.paragraph-missing", longest.paragraph),
  caseNumber: optionalLine(longest.number),
  note: optionalText(longest.reason),
});
type Input = z.output<typeof input>;
type Loaded = { version: LoadedVersion; name: string };

async function load(tx: Tx, given: Input): Promise<Outcome<Loaded>> {
  const version = await loadVersion(tx, given.version);
  if (!version.ok) return version;
  const body = await tx.selectFrom("body").select("name").where("id", "=", given.body).executeTakeFirst();
  return body ? ok({ version: version.value, name: body.name }) : missing("programmes:adoptions.body-missing");
}

/** A body takes the programme as its own after the council has decided, and not in days to come. */
function dayProblems(
  { decidedDay }: Input,
  { decidedDay: council }: LoadedVersion,
  today: Temporal.PlainDate,
): FieldProblem[] {
  const wrong = (key: string, day: Temporal.PlainDate) => [
    { path: "decidedDay", key, values: { day: day.toString() } },
  ];
  if (Temporal.PlainDate.compare(decidedDay, today) > 0) return wrong("programmes:decide.decided-later", today);
  const early = council !== null && Temporal.PlainDate.compare(decidedDay, council) < 0;
  return early ? wrong("programmes:adoptions.before-council", council) : [];
}

/** A body's own decision to follow the version; companies are bound by it. Problems: at its day; a conflict. */
export const recordAdoption = command({
  name: "programmes/record-adoption",
  input,
  load: ({ tx, input: given }) => load(tx, given),
  may: ({ input: { body } }) => ({ action: versionDemands["record-adoption"], body }),
  perform: async ({ tx, input: given, loaded: { version }, actor, now, newId }): Promise<Outcome<null>> => {
    const open = openForAct(version, "record-adoption");
    if (!open.ok) return open;
    const problems = dayProblems(given, version, dayOf(now));
    if (problems.length > 0) return invalid(...problems);
    const noted = await tx
      .selectFrom("programme_adoption")
      .selectAll()
      .where("version_id", "=", version.id)
      .where("body_id", "=", given.body)
      .forUpdate()
      .executeTakeFirst();
    if ((noted?.version ?? 0) !== given.expectedVersion) return conflict("web:conflict", noted);
    const facts = {
      decided_day: given.decidedDay,
      paragraph: given.paragraph,
      case_number: given.caseNumber,
      note: given.note,
      recorded_by: actor.kind === "person" ? actor.id : null,
      recorded_at: now,
    };
    if (noted) {
      const change = { ...facts, version: sql<number>`version + 1` };
      await tx.updateTable("programme_adoption").set(change).where("id", "=", noted.id).execute();
    } else {
      const row = { id: newId(), version_id: version.id, body_id: given.body, ...facts };
      await tx.insertInto("programme_adoption").values(row).execute();
    }
    return ok(null);
  },
  trace: ({ loaded: { version, name }, input: { body, paragraph } }) => ({
    ...toldOfVersion(version, { name, paragraph }),
    body,
  }),
});
