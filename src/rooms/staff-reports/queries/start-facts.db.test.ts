import { expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { beginReport, reportCast } from "../../../../tests/support/staff-report.ts";
import { startFacts } from "./start-facts.ts";

it("tells what a report would be begun from, to those who may write it there", async () => {
  const { world, people, consultee, file, sent } = await reportCast();
  const read = async (asked: Record<string, unknown>, person = people.officer) =>
    startFacts(world, await person.actor(), asked);
  expect(resultOf(await read({ consultee }))).toMatchObject({
    number: file.number,
    subject: "Stadens säkerhetsprogram 2027–2030",
    sender: "Kommunstyrelsen",
    begun: null,
  });
  expect(resultOf(await read({ case: file.id }))).toMatchObject({ consultee: null, case: file.id });
  const hidden = { ok: false, problem: { kind: "missing" } };
  expect(await read({ consultee }, people.otherOfficer)).toMatchObject(hidden);
  expect(await read({ case: file.id }, people.otherOfficer)).toMatchObject(hidden);
  expect(await read({ consultee }, people.registrar)).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  const theirs = sent.consultees.get("Kulturnämnden");
  expect(resultOf(await read({ consultee: theirs }, people.otherOfficer))).toMatchObject({ case: null, number: null });
  const { id } = await beginReport(world, people.officer, { consultee });
  expect(resultOf(await read({ consultee }))).toMatchObject({ begun: id });
});
