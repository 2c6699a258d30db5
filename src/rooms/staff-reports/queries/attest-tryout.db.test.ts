import { expect, it } from "vitest";
import { attested } from "../../../../tests/support/attest.ts";
import { reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import { attestTryout } from "./attest-tryout.ts";
import { reportTryouts } from "./report-tryouts.ts";

it("are ticked off when the report is attested", async () => {
  const own = await reportCast();
  const { world, people, consultee } = own;
  const { id } = await writeReport(world, people.officer, { consultee });
  await attested(world, id, people.officer, people.head, people.director);
  const [tryout] = await reportTryouts(world, await people.head.actor());
  expect(tryout?.steps.map(({ done, href }) => [done, href])).toEqual([
    [true, `/tjansteutlatanden/${id}`],
    [true, `/tjansteutlatanden/${id}`],
    [true, `/tjansteutlatanden/${id}/versioner`],
    [false, `/tjansteutlatanden/${id}`],
  ]);
  expect((await attestTryout(world, await people.officer.actor(), {})).ok).toBe(false);
  const director = await attestTryout(world, await people.director.actor(), {});
  expect(director).toMatchObject({ ok: true, value: { report: id, attested: true } });
});
