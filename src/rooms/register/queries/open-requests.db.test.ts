import { expect, it } from "vitest";
import { addRequest, disclosureCast } from "../../../../tests/support/disclosure.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { closeRequest } from "../commands/close-request.ts";
import { dueRequests } from "./due-requests.ts";
import { openRequests } from "./open-requests.ts";

it("open requests wait for those who may decide, until the next working day", async () => {
  const { world, people } = await disclosureCast();
  const registrar = await people.registrar.actor();
  const done = await addRequest(world, people.social);
  resultOf(await closeRequest(world, registrar, { request: done.id, version: 1, outcome: "Finns inte" }));
  const open = await addRequest(world, people.social, { wanted: "Hemligt", requester: "Petra" });
  await addRequest(world, people.culture);
  expect(resultOf(await openRequests(world, registrar, {})).map(({ id }) => id)).toEqual([open.id]);
  const due = await dueRequests(world, registrar);
  expect(due).toMatchObject([
    { href: `/diarium/utlamnande/${open.id}`, title: `${open.reference} · Socialnämnden`, owner: null },
  ]);
  expect(due[0]?.due?.toString()).toBe("2026-03-11");
  expect(await dueRequests(world, await people.auditor.actor())).toEqual([]);
  expect(await openRequests(world, await people.nobody.actor(), {})).toMatchObject({ problem: { kind: "forbidden" } });
});
