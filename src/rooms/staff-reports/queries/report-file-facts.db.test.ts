import { beforeAll, expect, it } from "vitest";
import { attested } from "../../../../tests/support/attest.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { reportFileFacts } from "./report-file-facts.ts";

let setting: ReportCast;
let id: string;
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, file } = setting;
  id = (await writeReport(world, people.officer, { case: file.id })).id;
});

it("is the paper with the attests that hold, and a version only when it is frozen", async () => {
  const { world, people, file } = setting;
  const facts = async () => resultOf(await reportFileFacts(world, await people.auditor.actor(), { report: id }));
  expect(await facts()).toMatchObject({ version: null, attests: [], issued: [], facts: { number: file.number } });
  world.clock.pass({ hours: 1 });
  await attested(world, id, people.officer, people.head);
  const { paper, version, at } = await facts();
  expect(version).toMatchObject({ number: 1 });
  expect(at).toEqual(world.now());
  const attests = paper.blocks.find(({ kind }) => kind === "attests");
  expect(attests).toMatchObject({ rows: [{ name: expect.stringContaining(people.head.name), day: "2026-03-10" }] });
});

it("is nothing to another authority, nor to one without role", async () => {
  const { world, people } = setting;
  const read = async (by: { actor(): Promise<Actor> }, report = id) =>
    reportFileFacts(world, await by.actor(), { report });
  expect(await read(people.otherOfficer)).toMatchObject({ problem: { kind: "missing" } });
  expect(await read(people.nobody)).toMatchObject({ problem: { kind: "forbidden" } });
  expect((await read(people.officer, "x")).ok).toBe(false);
});
