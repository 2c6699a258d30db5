import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase, addTo, keepText } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { fileToSend } from "./file-to-send.ts";
import { sendFile } from "./send-file.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

const secret = { secrecyProvision: "OSL 21 kap. 3 §" };
const newCase = (more: Record<string, unknown> = {}) =>
  addCase(registry.world, registry.people.registrar, registry.social, more);

const newFile = async (more: Record<string, unknown> = {}) => {
  const { world, people } = registry;
  const document = await addTo(world, people.registrar, await newCase(), { files: [await keepText(world)], ...more });
  return world.db
    .selectFrom("document_file")
    .selectAll()
    .where("document_id", "=", document.id)
    .executeTakeFirstOrThrow();
};

it("tells what the file is, and notes who fetches one that is marked as secret", async () => {
  const { world, people } = registry;
  const { id, sha256 } = await newFile(secret);
  const file = resultOf(await fileToSend(world, await people.officer.actor(), { file: id }));
  expect(file).toMatchObject({ name: "skrivelse.txt", mediaType: "text/plain", sha256, secret: true });
  const reads = world.db.selectFrom("audit_entry").select("actor_id").where("action", "=", "register/read-file");
  expect(await reads.execute()).toEqual([{ actor_id: people.officer.id }]);
});

it("is answered with its bytes once, and with nothing when the reader has them", async () => {
  const { world, people } = registry;
  const { id } = await newFile();
  const officer = await people.officer.actor();
  const first = resultOf(await sendFile(world, officer, { file: id, known: null }));
  expect([first.status, await first.text()]).toEqual([200, "Belysningen är trasig."]);
  const again = resultOf(await sendFile(world, officer, { file: id, known: first.headers.get("etag") }));
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

it("is not there for another authority, and refused to those without role, though the id is real", async () => {
  const { world, people } = registry;
  const asked = await newFile().then(({ id }) => ({ file: id }));
  expect(await fileToSend(world, await people.otherRegistrar.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "missing" },
  });
  expect(await fileToSend(world, await people.nobody.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "forbidden" },
  });
  expect(await fileToSend(world, await people.auditor.actor(), asked)).toMatchObject({ ok: true });
  expect((await fileToSend(world, await people.auditor.actor(), { case: "'; --", document: "x", file: "1" })).ok).toBe(
    false,
  );
});
