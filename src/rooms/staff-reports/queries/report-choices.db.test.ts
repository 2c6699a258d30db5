import { expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addTo } from "../../../../tests/support/register.ts";
import { beginReport, reportCast } from "../../../../tests/support/staff-report.ts";
import { reportChoices } from "./report-choices.ts";

it("offers the body's own people and the case's own documents", async () => {
  const { world, people, consultee, file } = await reportCast();
  const { id } = await beginReport(world, people.officer, { consultee });
  const document = await addTo(world, people.registrar, file, { publicTitle: "Förslaget" });
  const read = async (person: typeof people.officer) => reportChoices(world, await person.actor(), { report: id });
  const { people: offered, documents } = resultOf(await read(people.officer));
  const ids = offered.map((person) => person.id);
  expect(ids).toContain(people.head.id);
  expect(ids).not.toContain(people.otherOfficer.id);
  expect(documents).toContainEqual({ id: document.id, number: expect.any(Number), title: "Förslaget" });
  expect(await read(people.otherOfficer)).toMatchObject({ ok: false, problem: { kind: "missing" } });
});
