import { dayOf } from "../../../kernel/day.ts";
import { loadActor } from "../../../platform/access/load-actor.ts";
import { openSession } from "../../../platform/identity/open-session.ts";
import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import type { World } from "../../../platform/world.ts";
import { askAttest } from "../commands/ask-attest.ts";
import { attestReport } from "../commands/attest-report.ts";
import { confirmStep } from "../commands/confirm-step.ts";
import type { DemoReport } from "./demo-reports.ts";

const reportRow = (world: World, id: string) =>
  world.db.selectFrom("staff_report").select(["state", "version"]).where("id", "=", id).executeTakeFirstOrThrow();

const signatories = (world: World, report: string) =>
  world.db
    .selectFrom("report_signatory as s")
    .leftJoin("attestation as a", (on) => on.onRef("a.signatory_id", "=", "s.id").on("a.voided_at", "is", null))
    .select(["s.person_id as person", "a.id as attest"])
    .where("s.report_id", "=", report)
    .orderBy("s.position")
    .execute();

/** Whoever attests has signed in; the session ends with it. */
async function attestAs(on: World, report: string, person: string): Promise<void> {
  const actor = await loadActor(on.db, person, dayOf(on.now()));
  if (!actor) throw new Error(`${person} has left`);
  const session = on.newId();
  const opening = { id: session, secret: on.newSecret(), personId: person, method: "demo", now: on.now() };
  await on.db.transaction().execute((tx) => openSession(tx, opening));
  const { sha256 } = await on.db
    .selectFrom("report_version")
    .select("sha256")
    .where("report_id", "=", report)
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow();
  done("attest", await attestReport(on, actor, { report, sha256, session }));
  await on.db.updateTable("session").set({ ended_at: on.now() }).where("id", "=", session).execute();
}

/** The steps that were planned for days gone by have been held. */
async function confirm(stage: Stage, report: string, { body, key, steps }: DemoReport): Promise<void> {
  const rows = await stage.world.db
    .selectFrom("preparation_step")
    .selectAll()
    .where("report_id", "=", report)
    .execute();
  for (const { name, on: offset } of steps) {
    const row = rows.find((one) => one.name === name && one.confirmed_day === null);
    if (!row || offset >= 0) continue;
    const on = stage.at(offset, 15);
    const officer = await stage.as(body, "case_officer", on);
    done(`${key} ${name}`, await confirmStep(on, officer, { report, step: row.id, day: stage.day(offset).toString() }));
  }
}

/** Asked for, attested by those who have, and heard by those whose day has come; what is done already is left alone. */
export async function attestDemo(stage: Stage, report: string, wanted: DemoReport): Promise<void> {
  if (wanted.askedOn !== undefined && (await reportRow(stage.world, report)).state === "draft") {
    const on = stage.at(wanted.askedOn, 14);
    const officer = await stage.as(wanted.body, "case_officer", on);
    const { version: expectedVersion } = await reportRow(on, report);
    done(wanted.key, await askAttest(on, officer, { report, expectedVersion }));
  }
  for (const [place, offset] of wanted.attestedOn.entries()) {
    const line = (await signatories(stage.world, report))[place];
    if (line && line.attest === null) await attestAs(stage.at(offset, 16), report, line.person);
  }
  const { state } = await reportRow(stage.world, report);
  if (["draft", "attesting", "attested", "on_agenda"].includes(state)) await confirm(stage, report, wanted);
}
