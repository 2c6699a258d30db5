import { beforeAll, expect, it } from "vitest";
import { attestAs, sendForAttest } from "../../../../tests/support/attest.ts";
import { addPerson } from "../../../../tests/support/cast.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { attestsDue } from "./attests-due.ts";
import { attestsWaiting } from "./attests-waiting.ts";

let setting: ReportCast;
let id: string;
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, consultee } = setting;
  id = (await writeReport(world, people.officer, { consultee })).id;
  await sendForAttest(world, people.officer, id);
});
const waiting = async (by: { actor(): ReturnType<typeof setting.people.head.actor> }) => {
  const found = await attestsWaiting(setting.world, await by.actor(), {});
  return found.ok ? found.value.map((one) => one.id) : found.problem.kind;
};

it("waits for whose turn it is, and their substitute, and for nobody else", async () => {
  const { world, people } = setting;
  const substitute = await addPerson(world, "Sten Ställföreträdarsson", "case_officer", people.social);
  const elsewhere = await addPerson(world, "Dag Kulturdirektör", "administration_director", people.culture);
  expect(await waiting(people.head)).toEqual([id]);
  expect(await waiting(people.director)).toEqual([]);
  expect(await waiting(elsewhere)).toEqual([]);
  for (const by of [people.officer, substitute, people.auditor]) expect(await waiting(by)).toBe("forbidden");
  const days = { from_day: Temporal.PlainDate.from("2026-03-09"), to_day: Temporal.PlainDate.from("2026-03-20") };
  const away = { id: world.newId(), person_id: people.head.id, substitute_id: substitute.id, ...days };
  await arrange(world, (tx) => tx.insertInto("absence").values(away).execute());
  expect(await waiting(substitute)).toEqual([id]);
  const due = await attestsDue(world, await substitute.actor());
  expect(due).toMatchObject([
    { href: `/tjansteutlatanden/${id}/attestera`, owner: people.head.name, due: Temporal.PlainDate.from("2026-05-15") },
  ]);
  resultOf(await attestAs(world, people.head, id));
  expect(await waiting(people.head)).toEqual([]);
  expect(await waiting(people.director)).toEqual([id]);
});
