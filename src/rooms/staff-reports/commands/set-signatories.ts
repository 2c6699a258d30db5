import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { conflict, type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalLine, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { longest, mostOf } from "../model.ts";
import { contentChanged } from "./content-changed.ts";
import { loadReportForChange, openFor } from "./load-report-for-change.ts";
import { worksAt } from "./works-at.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  /** The people in the order they stood when the form was drawn, separated by commas. */
  seen: z.string().max(1_000).default(""),
  people: z
    .array(
      z.object({
        person: z.uuid("staff-reports:problem.signatory-unknown"),
        title: requiredLine("staff-reports:problem.signatory-title-missing", longest.personTitle),
        unit: optionalLine(longest.unit),
      }),
    )
    .max(mostOf.signatories, "staff-reports:problem.too-many-signatories"),
});
type Wanted = z.output<typeof input>["people"];

const idsOf = (tx: Tx, report: string) =>
  tx
    .selectFrom("report_signatory")
    .select("person_id")
    .where("report_id", "=", report)
    .orderBy("position")
    .execute()
    .then((rows) => rows.map(({ person_id }) => person_id));

function problemsOf(people: Wanted, known: ReadonlySet<string>): FieldProblem[] {
  return people.flatMap(({ person }, at) => {
    const path = `people.${at}.person`;
    const twice = people.findIndex((other) => other.person === person) < at;
    if (twice) return [{ path, key: "staff-reports:problem.signatory-twice" }];
    return known.has(person) ? [] : [{ path, key: "staff-reports:problem.signatory-unknown" }];
  });
}

/** Rows keep their id where the person is the same: an attest names the row it was given for. */
async function write(tx: Tx, report: string, people: Wanted, newId: () => string): Promise<void> {
  const keep = people.map(({ person }) => person);
  const gone = tx.deleteFrom("report_signatory").where("report_id", "=", report);
  await (keep.length === 0 ? gone : gone.where("person_id", "not in", keep)).execute();
  for (const [position, { person, title, unit }] of people.entries()) {
    await tx
      .insertInto("report_signatory")
      .values({ id: newId(), report_id: report, position, person_id: person, title, unit })
      .onConflict((on) => on.columns(["report_id", "person_id"]).doUpdateSet({ position, title, unit }))
      .execute();
  }
}

/** Who attests, in order. Somebody who has attested an earlier version is kept in the trail when taken off. */
export const setSignatories = command({
  name: "staff-reports/set-signatories",
  input,
  load: ({ tx, input: { report } }) => loadReportForChange(tx, report),
  may: ({ loaded }) => ({ action: demands.write, body: loaded.body_id }),
  perform: async ({ tx, input: given, loaded: report, now, newId }): Promise<Outcome<null>> => {
    const open = openFor(report, "write");
    if (!open.ok) return open;
    const before = await idsOf(tx, report.id);
    if (before.join(",") !== given.seen) return conflict("staff-reports:problem.changed-meanwhile");
    const wanted = given.people.map(({ person }) => person);
    const working = await worksAt(tx, { body: report.body_id, day: dayOf(now), people: wanted });
    const problems = problemsOf(given.people, new Set([...working, ...before]));
    if (problems.length > 0) return invalid(...problems);
    await write(tx, report.id, given.people, newId);
    await contentChanged(tx, report, now);
    return ok(null);
  },
  trace: ({ loaded: report, input: { people } }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number: report.number, count: people.length },
  }),
});
