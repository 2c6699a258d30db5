import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase, addTo } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { documentBrief } from "./document-brief.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

const secret = { secrecyProvision: "OSL 21 kap. 3 §", protectedSubject: "Om Petra" };
const newCase = (more: Record<string, unknown> = {}) =>
  addCase(registry.world, registry.people.registrar, registry.social, more);

const newDocument = async (more: Record<string, unknown> = {}) =>
  addTo(registry.world, registry.people.registrar, await newCase(), more);

it("offers what the commands allow, and holds nothing protected", async () => {
  const { world, people } = registry;
  const { id } = await newDocument({
    direction: "drawn_up",
    protectedTitle: "Om Petra",
    secrecyProvision: secret.secrecyProvision,
  });
  const brief = resultOf(await documentBrief(world, await people.officer.actor(), { document: id }));
  expect([...brief.allowed]).toEqual(["add-version", "make-record", "dispatch", "discard"]);
  expect(JSON.stringify(brief)).not.toContain("Petra");
});

it("is not there for another authority, and refused to those without role, though the id is real", async () => {
  const { world, people } = registry;
  const asked = await newDocument().then(({ id }) => ({ document: id }));
  expect(await documentBrief(world, await people.otherRegistrar.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "missing" },
  });
  expect(await documentBrief(world, await people.nobody.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "forbidden" },
  });
  expect(await documentBrief(world, await people.auditor.actor(), asked)).toMatchObject({ ok: true });
  expect(
    (await documentBrief(world, await people.auditor.actor(), { case: "'; --", document: "x", file: "1" })).ok,
  ).toBe(false);
});
