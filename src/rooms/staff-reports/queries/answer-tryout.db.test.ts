import { beforeAll, expect, it } from "vitest";
import { sendForAttest } from "../../../../tests/support/attest.ts";
import { type ReportCast, reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import { answerTryout } from "./answer-tryout.ts";
import { attestTryout } from "./attest-tryout.ts";
import { reportTryouts } from "./report-tryouts.ts";

let setting: ReportCast;
beforeAll(async () => {
  setting = await reportCast();
});

it("follow an answer from the question to the attest, and nobody else's", async () => {
  const { world, people, consultee } = setting;
  const ticks = async (person: typeof people.officer) =>
    (await reportTryouts(world, await person.actor())).map(({ key, steps }) => [
      key.split(".")[1],
      steps.map(({ done }) => (done ? "x" : "-")).join(""),
    ]);
  expect(await ticks(people.officer)).toEqual([["answer", "-----"]]);
  const { id } = await writeReport(world, people.officer, { consultee });
  expect(await ticks(people.officer)).toEqual([["answer", "xxxx-"]]);
  expect(await ticks(people.head)).toEqual([]);
  await sendForAttest(world, people.officer, id);
  expect(await ticks(people.officer)).toEqual([["answer", "xxxxx"]]);
  expect(await ticks(people.head)).toEqual([["attest", "----"]]);
  expect(await ticks(people.otherOfficer)).toEqual([]);
  const refused = [
    await attestTryout(world, await people.officer.actor(), {}),
    await answerTryout(world, await people.nobody.actor(), {}),
  ];
  expect(refused.map(({ ok }) => ok)).toEqual([false, false]);
});
