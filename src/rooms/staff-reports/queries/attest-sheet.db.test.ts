import { beforeAll, expect, it } from "vitest";
import { attestAs, rejectAs, sendForAttest } from "../../../../tests/support/attest.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { attestSheet } from "./attest-sheet.ts";

let setting: ReportCast;
let id: string;
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, consultee } = setting;
  id = (await writeReport(world, people.officer, { consultee })).id;
  await sendForAttest(world, people.officer, id);
});
const sheet = async (by = setting.people.head) =>
  resultOf(await attestSheet(setting.world, await by.actor(), { report: id }));

it("holds the document, and says whose turn it is and as whom one would attest", async () => {
  const { people } = setting;
  expect(await sheet()).toMatchObject({ turn: { name: people.head.name }, as: "self", seen: null, changes: null });
  expect(await sheet(people.director)).toMatchObject({ turn: { name: people.head.name }, as: null });
  expect((await sheet()).paper.title).toBe("Remiss av Stadens säkerhetsprogram 2027–2030");
});

it("shows what has changed since the signatory had it last, in words", async () => {
  const { world, people } = setting;
  resultOf(await rejectAs(world, people.head, id, "Byt namn."));
  await arrange(world, (tx) =>
    tx.updateTable("staff_report").set({ title: "Remiss av ett annat program" }).where("id", "=", id).execute(),
  );
  await sendForAttest(world, people.officer, id);
  const { seen, changes } = await sheet();
  expect(seen).toMatchObject({ version: 1, outcome: "rejected", reason: "Byt namn." });
  expect(changes).toHaveLength(1);
  expect(changes?.[0]?.stretches).toContainEqual({ kind: "inserted", text: expect.stringContaining("annat") });
  resultOf(await attestAs(world, people.head, id));
  expect(await sheet(people.director)).toMatchObject({ as: "self", seen: null, changes: null });
});

it("is nothing to another authority, nor to one without role", async () => {
  const { world, people } = setting;
  const read = async (by: { actor(): Promise<Actor> }, report = id) => attestSheet(world, await by.actor(), { report });
  expect(await read(people.otherOfficer)).toMatchObject({ problem: { kind: "missing" } });
  expect(await read(people.nobody)).toMatchObject({ problem: { kind: "forbidden" } });
  expect((await read(people.officer, "x")).ok).toBe(false);
});
