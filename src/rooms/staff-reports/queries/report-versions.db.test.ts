import { beforeAll, expect, it } from "vitest";
import { attested, sendForAttest } from "../../../../tests/support/attest.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, reportRow, writeReport } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { keepAttestsTrue } from "../commands/keep-attests-true.ts";
import { reportVersions } from "./report-versions.ts";

let setting: ReportCast;
let id: string;
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, file } = setting;
  id = (await writeReport(world, people.officer, { case: file.id, title: "Remiss av programmet" })).id;
  await attested(world, id, people.officer, people.head);
  await arrange(world, async (tx) => {
    await tx.updateTable("staff_report").set({ title: "Remiss av ett annat program" }).where("id", "=", id).execute();
    await keepAttestsTrue(tx, await reportRow(world, id), world.now());
  });
  await arrange(world, async (tx) => keepAttestsTrue(tx, await reportRow(world, id), world.now()));
  await sendForAttest(world, people.officer, id);
});

it("compares any two versions, the newest two when none is named", async () => {
  const { world, people } = setting;
  const versions = async (more: object = {}) =>
    resultOf(await reportVersions(world, await people.officer.actor(), { report: id, ...more }));
  expect(await versions()).toMatchObject({ versions: [{ number: 2 }, { number: 1 }], compared: { from: 1, to: 2 } });
  const back = await versions({ from: 2, to: 1 });
  expect(back.changes?.[0]?.stretches).toContainEqual({ kind: "deleted", text: expect.stringContaining("annat") });
  expect((await versions({ from: "9", to: "x" })).compared).toEqual({ from: 1, to: 2 });
});

it("is nothing to another authority, nor to one without role", async () => {
  const { world, people } = setting;
  const read = async (by: { actor(): Promise<Actor> }, report = id) =>
    reportVersions(world, await by.actor(), { report });
  expect(await read(people.otherOfficer)).toMatchObject({ problem: { kind: "missing" } });
  expect(await read(people.nobody)).toMatchObject({ problem: { kind: "forbidden" } });
  expect((await read(people.officer, "x")).ok).toBe(false);
});
