import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase, addTo, keepText } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { addVersion } from "../commands/add-version.ts";
import { documentPage } from "./document-page.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

const secret = { secrecyProvision: "OSL 21 kap. 3 §" };
const newCase = (more: Record<string, unknown> = {}) =>
  addCase(registry.world, registry.people.registrar, registry.social, more);

const newDocument = async (more: Record<string, unknown> = {}) =>
  addTo(registry.world, registry.people.registrar, await newCase(), more);
const reads = (caseId: string) =>
  registry.world.db
    .selectFrom("audit_entry")
    .select("actor_id")
    .where("outcome", "=", "read")
    .where("subject_id", "=", caseId)
    .execute();

it("holds the files of every version, and notes who reads what is marked as secret", async () => {
  const { world, people } = registry;
  const { id } = await newDocument({ direction: "drawn_up", files: [await keepText(world)], ...secret });
  await addVersion(world, await people.officer.actor(), { document: id, files: [await keepText(world, "ny.txt")] });
  const page = resultOf(await documentPage(world, await people.officer.actor(), { document: id }));
  expect(page.files.map(({ name, version }) => [name, version])).toEqual([
    ["ny.txt", 2],
    ["skrivelse.txt", 1],
  ]);
  expect(page.secret).toBe(true);
  expect(await reads(page.facts.caseId)).toEqual([{ actor_id: people.officer.id }]);
});

it("counts as secret in a case that is marked, and notes nobody where nothing is", async () => {
  const { world, people } = registry;
  const marked = await addTo(world, people.registrar, await newCase(secret));
  expect(resultOf(await documentPage(world, await people.officer.actor(), { document: marked.id })).secret).toBe(true);
  const open = resultOf(
    await documentPage(world, await people.officer.actor(), { document: (await newDocument()).id }),
  );
  expect(await reads(open.facts.caseId)).toEqual([]);
});

it("is not there for another authority, and refused to those without role, though the id is real", async () => {
  const { world, people } = registry;
  const asked = await newDocument().then(({ id }) => ({ document: id }));
  expect(await documentPage(world, await people.otherRegistrar.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "missing" },
  });
  expect(await documentPage(world, await people.nobody.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "forbidden" },
  });
  expect(await documentPage(world, await people.auditor.actor(), asked)).toMatchObject({ ok: true });
  expect(
    (await documentPage(world, await people.auditor.actor(), { case: "'; --", document: "x", file: "1" })).ok,
  ).toBe(false);
});
