import { expect, it } from "vitest";
import { addPerson } from "../../../../tests/support/cast.ts";
import { disclosureCast } from "../../../../tests/support/disclosure.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { requestBodies } from "./request-bodies.ts";

it("offers the authorities where one decides", async () => {
  const { world, people } = await disclosureCast();
  const both = await addPerson(world, "Disa Dubbelsson", "registrar", people.social, people.culture);
  const names = async (person: typeof both) =>
    resultOf(await requestBodies(world, await person.actor(), {})).map(({ name }) => name);
  expect(await names(both)).toEqual(["Kulturnämnden", "Socialnämnden"]);
  expect(await names(people.officer)).toEqual(["Socialnämnden"]);
  expect(await requestBodies(world, await people.auditor.actor(), {})).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
