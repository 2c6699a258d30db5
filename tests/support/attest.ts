import type { Outcome } from "../../src/kernel/outcome.ts";
import { openSession } from "../../src/platform/identity/open-session.ts";
import type { World } from "../../src/platform/world.ts";
import { askAttest } from "../../src/rooms/staff-reports/commands/ask-attest.ts";
import { attestReport } from "../../src/rooms/staff-reports/commands/attest-report.ts";
import { rejectAttest } from "../../src/rooms/staff-reports/commands/reject-attest.ts";
import type { Person } from "./cast.ts";
import { resultOf } from "./refused.ts";
import { reportRow } from "./staff-report.ts";

/** A session the person sits in, begun in demo. */
export async function sessionOf(world: World, person: { id: string }): Promise<string> {
  const id = world.newId();
  const opening = { id, secret: world.newSecret(), personId: person.id, method: "demo", now: world.now() };
  await world.db.transaction().execute((tx) => openSession(tx, opening));
  return id;
}

/** What was frozen last of a report. */
export const newestVersion = (world: World, report: string) =>
  world.db
    .selectFrom("report_version")
    .selectAll()
    .where("report_id", "=", report)
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow();

/** The officer asks for attest of the report as it stands. */
export async function sendForAttest(world: World, by: Person, report: string) {
  const { version } = await reportRow(world, report);
  return resultOf(await askAttest(world, await by.actor(), { report, expectedVersion: version }));
}

/** That person attests what was frozen last. */
export async function attestAs(world: World, by: Person, report: string): Promise<Outcome<unknown>> {
  const { sha256 } = await newestVersion(world, report);
  return attestReport(world, await by.actor(), { report, sha256, session: await sessionOf(world, by) });
}

/** That person sends back what was frozen last. */
export async function rejectAs(world: World, by: Person, report: string, reason: string): Promise<Outcome<unknown>> {
  const { sha256 } = await newestVersion(world, report);
  return rejectAttest(world, await by.actor(), { report, sha256, reason, session: await sessionOf(world, by) });
}

/** Asked for by the officer and attested by these in order. */
export async function attested(world: World, report: string, officer: Person, ...by: readonly Person[]): Promise<void> {
  await sendForAttest(world, officer, report);
  for (const person of by) resultOf(await attestAs(world, person, report));
}
