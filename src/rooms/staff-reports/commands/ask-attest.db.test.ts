import { beforeAll, expect, it } from "vitest";
import { newestVersion, sendForAttest } from "../../../../tests/support/attest.ts";
import { expectRefused } from "../../../../tests/support/refused.ts";
import {
  beginReport,
  type ReportCast,
  reportCast,
  reportRow,
  writeReport,
} from "../../../../tests/support/staff-report.ts";
import { attestedHash } from "../queries/attested-hash.ts";
import { reportContent } from "../queries/report-content.ts";
import { askAttest } from "./ask-attest.ts";

let setting: ReportCast;
beforeAll(async () => {
  setting = await reportCast();
});
const begun = () => writeReport(setting.world, setting.people.officer, { case: setting.file.id });
const ask = async (report: string, expectedVersion?: unknown, by = setting.people.officer) => {
  const seen = expectedVersion ?? (await reportRow(setting.world, report)).version;
  return askAttest(setting.world, await by.actor(), { report, expectedVersion: seen });
};
const mails = () => setting.world.db.selectFrom("outgoing_message").selectAll().orderBy("id").execute();
const stage = async () =>
  (
    await setting.world.db
      .selectFrom("consultee")
      .select("stage")
      .where("id", "=", setting.consultee)
      .executeTakeFirstOrThrow()
  ).stage;

it("freezes the report as a version, tells the first in order and nobody else, and shows the sender how far it has come", async () => {
  const { world, people, consultee } = setting;
  const { id } = await writeReport(world, people.officer, { consultee });
  const before = (await mails()).length;
  expect(await ask(id)).toMatchObject({ ok: true, value: { version: 1, first: people.head.name } });
  const content = await reportContent(world.db, id);
  const version = await newestVersion(world, id);
  expect(version).toMatchObject({ number: 1, sha256: content ? attestedHash(content) : "" });
  expect(version.content).toEqual(JSON.parse(JSON.stringify(content)));
  expect(await reportRow(world, id)).toMatchObject({ state: "attesting" });
  expect(await stage()).toBe("attesting");
  // Nobody in the cast has an address.
  expect((await mails()).length).toBe(before);
});

it("is asked once; what has changed since it was shown is a conflict, and a report that does not exist is missing", async () => {
  const { world } = setting;
  const { id } = await begun();
  expect(await ask(id, 99)).toMatchObject({ ok: false, problem: { kind: "conflict" } });
  expect((await ask(id)).ok).toBe(true);
  expect(await ask(id)).toMatchObject({ problem: { key: "staff-reports:problem.not-open-for-asking" } });
  expect(await ask(world.newId(), 1)).toMatchObject({ problem: { kind: "missing" } });
  expect(await ask("x", "y")).toMatchObject({
    problem: { kind: "invalid", fields: [{ path: "report" }, { path: "expectedVersion" }] },
  });
});

it("is refused to another authority and to readers, with nothing changed", async () => {
  const { world, people } = setting;
  const { id } = await begun();
  const tables = ["staff_report", "report_version", "outgoing_message"];
  for (const by of [people.otherOfficer, people.auditor, people.registrar])
    await expectRefused(world, tables, () => ask(id, undefined, by));
});

it("makes no new version of words that were frozen before", async () => {
  const { world, people } = setting;
  const { id } = await begun();
  expect((await sendForAttest(world, people.officer, id)).version).toBe(1);
});

it("waits until nothing is missing, and says each thing that is", async () => {
  const { world, people, file } = setting;
  const { id } = await beginReport(world, people.officer, { case: file.id });
  const outcome = await ask(id);
  if (outcome.ok || outcome.problem.kind !== "invalid") throw new Error("asked for though it was empty");
  expect(outcome.problem.fields.length).toBeGreaterThan(3);
  expect(outcome.problem.fields[0]?.key).toBe("staff-reports:report.lacks.section");
  expect(await reportRow(world, id)).toMatchObject({ state: "draft" });
});
