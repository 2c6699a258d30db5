import { expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { reportCast } from "../../../../tests/support/staff-report.ts";
import { setTemplate } from "../commands/set-template.ts";
import { templateList } from "./template-list.ts";

it("lists the bodies whose template one may change, and which have their own", async () => {
  const { world, people } = await reportCast();
  const read = async (person: typeof people.officer) => templateList(world, await person.actor(), {});
  expect(resultOf(await read(people.registrar))).toEqual([{ id: people.social.id, name: "Socialnämnden", own: false }]);
  const sections = [{ kind: "proposed_decision", heading: "Förslag", mandatory: true, guidance: "" }];
  const asked = { body: people.social.id, expectedVersion: 0, sections };
  resultOf(await setTemplate(world, await people.registrar.actor(), asked));
  expect(resultOf(await read(people.registrar))).toMatchObject([{ own: true }]);
  expect(resultOf(await read(people.administrator)).length).toBeGreaterThan(2);
  expect(await read(people.officer)).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
});
