import { beforeAll, expect, it } from "vitest";
import { sendForAttest } from "../../../../tests/support/attest.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { reportStanding } from "./report-standing.ts";

let setting: ReportCast;
let id: string;
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, consultee } = setting;
  id = (await writeReport(world, people.officer, { consultee })).id;
  await sendForAttest(world, people.officer, id);
});

it("says where the report stands, with the acts that are open to the reader", async () => {
  const { world, people, file } = setting;
  const standing = async (by = people.officer) =>
    resultOf(await reportStanding(world, await by.actor(), { report: id }));
  const found = await standing(people.director);
  expect(found).toMatchObject({
    number: file.number,
    state: "attesting",
    dueDay: Temporal.PlainDate.from("2026-05-15"),
  });
  expect(found.allowed.has("attest")).toBe(true);
  expect((await standing()).allowed.has("attest")).toBe(false);
  expect((await standing()).allowed.has("ask-attest")).toBe(false);
});

it("is nothing to another authority, nor to one without role", async () => {
  const { world, people } = setting;
  const read = async (by: { actor(): Promise<Actor> }, report = id) =>
    reportStanding(world, await by.actor(), { report });
  expect(await read(people.otherOfficer)).toMatchObject({ problem: { kind: "missing" } });
  expect(await read(people.nobody)).toMatchObject({ problem: { kind: "forbidden" } });
  expect((await read(people.officer, "x")).ok).toBe(false);
});
