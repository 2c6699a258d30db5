import { expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { reportCast } from "../../../../tests/support/staff-report.ts";
import { templatePage } from "./template-page.ts";

it("shows a body's template to those who may change it", async () => {
  const { world, people } = await reportCast();
  const read = async (person: typeof people.officer) =>
    templatePage(world, await person.actor(), { body: people.social.id });
  const { body, template } = resultOf(await read(people.registrar));
  expect(body.name).toBe("Socialnämnden");
  expect(template).toMatchObject({ id: null, version: 0 });
  expect(resultOf(await read(people.administrator)).body.id).toBe(people.social.id);
  expect(await read(people.otherRegistrar)).toMatchObject({ ok: false, problem: { kind: "missing" } });
  expect(await read(people.officer)).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
});
