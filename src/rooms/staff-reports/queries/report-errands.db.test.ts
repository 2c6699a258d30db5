import { beforeAll, expect, it } from "vitest";
import { attested, sendForAttest } from "../../../../tests/support/attest.ts";
import { type ReportCast, reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import { answerErrand } from "./answer-errand.ts";
import { attestErrand } from "./attest-errand.ts";
import { reportErrands } from "./report-errands.ts";

let setting: ReportCast;
beforeAll(async () => {
  setting = await reportCast();
});

it("follow an answer from the question to the attest, and nobody else's", async () => {
  const { world, people, consultee } = setting;
  const ticks = async (person: typeof people.officer) =>
    (await reportErrands(world, await person.actor())).map(({ key, steps }) => [
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
    await attestErrand(world, await people.officer.actor(), {}),
    await answerErrand(world, await people.nobody.actor(), {}),
  ];
  expect(refused.map(({ ok }) => ok)).toEqual([false, false]);
});

it("are ticked off when the report is attested", async () => {
  const own = await reportCast();
  const { world, people, consultee } = own;
  const { id } = await writeReport(world, people.officer, { consultee });
  await attested(world, id, people.officer, people.head, people.director);
  const [errand] = await reportErrands(world, await people.head.actor());
  expect(errand?.steps.map(({ done, href }) => [done, href])).toEqual([
    [true, `/tjansteutlatanden/${id}`],
    [true, `/tjansteutlatanden/${id}`],
    [true, `/tjansteutlatanden/${id}/versioner`],
    [false, `/tjansteutlatanden/${id}`],
  ]);
});
