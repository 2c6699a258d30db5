import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, addTo, keepText, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addDocument } from "./add-document.ts";
import { closeCase } from "./close-case.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
});
const registrar = () => people.registrar.actor();
const refused = (key: string, path?: string) =>
  path === undefined
    ? { ok: false, problem: { kind: "too-late", key } }
    : { ok: false, problem: { kind: "invalid", fields: [expect.objectContaining({ path, key })] } };

const row = (id: string) => world.db.selectFrom("document").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const filesOf = (id: string) =>
  world.db.selectFrom("document_file").selectAll().where("document_id", "=", id).orderBy("document_version").execute();
const jobs = async (documentId: string) =>
  (
    await world.pool.query("select task_identifier as task from graphile_worker.jobs where key = $1", [
      `index-document:${documentId}`,
    ])
  ).rows;

describe("a document that is added", () => {
  it("gets the next number of its case, without gap when many are added at once", async () => {
    const file = await addCase(world, people.registrar, social);
    const added = await Promise.all(Array.from({ length: 12 }, () => addTo(world, people.registrar, file)));
    expect(added.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
  });

  it("is a record at once when it has come in or been sent, and not when it is drawn up", async () => {
    const file = await addCase(world, people.registrar, social);
    const statuses = [];
    for (const direction of ["received", "dispatched", "drawn_up"]) {
      statuses.push((await row((await addTo(world, people.officer, file, { direction })).id)).status);
    }
    expect(statuses).toEqual(["record", "record", "working"]);
  });

  it("keeps its protected words apart, its files, and asks for their text", async () => {
    const file = await addCase(world, people.registrar, social);
    const kept = await keepText(world);
    const secret = {
      protectedTitle: "Anmälan av Petra",
      secrecyProvision: "OSL 21 kap. 3 §",
      day: "20260302",
      files: [kept],
    };
    const { id } = await addTo(world, people.registrar, file, secret);
    const stored = await row(id);
    expect(stored).toMatchObject({
      public_title: "Skrivelse",
      protected_title: "Anmälan av Petra",
      created_by: people.registrar.id,
    });
    expect([stored.day.toString(), stored.secrecy_day?.toString()]).toEqual(["2026-03-02", "2026-03-10"]);
    expect(await filesOf(id)).toMatchObject([{ file_id: kept.fileId, document_version: 1, text_state: "waiting" }]);
    expect(await jobs(id)).toEqual([{ task: "index-document" }]);
    const { rows } = await world.pool.query(
      "select sentence, facts::text from audit_entry where subject_id = $1 order by position desc limit 1",
      [file.id],
    );
    expect(rows[0].sentence).toBe(`lade handling 1 till ärende ${file.number}`);
    expect(rows[0].facts).not.toContain("Petra");
  });

  it("is one document when the form is sent twice", async () => {
    const file = await addCase(world, people.registrar, social);
    const id = world.newId();
    await addTo(world, people.registrar, file, { id });
    const again = await addDocument(world, await registrar(), {
      case: file.id,
      id,
      direction: "received",
      publicTitle: "Skrivelse",
    });
    expect(again).toMatchObject(refused("register:document-already-added"));
  });

  it.each([
    [{ publicTitle: "" }, "publicTitle", "register:title-missing"],
    [{ publicTitle: "x".repeat(10_000) }, "publicTitle", "web:field.too-long"],
    [{ direction: "sideways" }, "direction", "register:direction-missing"],
    [{ day: "2026-03-11" }, "day", "register:day-in-future"],
    [{ day: "i går" }, "day", "web:field.not-a-day"],
    [{ protectedCounterparty: "Petra" }, "secrecyProvision", "register:provision-needed"],
  ])("is refused with %j", async (wrong, path, key) => {
    const file = await addCase(world, people.registrar, social);
    const outcome = await addDocument(world, await registrar(), {
      case: file.id,
      direction: "received",
      publicTitle: "A",
      ...wrong,
    });
    expect(outcome).toMatchObject(refused(key, path));
  });

  it("cannot take a file that belongs to another document", async () => {
    const file = await addCase(world, people.registrar, social);
    const kept = await keepText(world);
    await addTo(world, people.registrar, file, { files: [kept] });
    const theft = await addDocument(world, await registrar(), {
      case: file.id,
      direction: "received",
      publicTitle: "A",
      files: [kept],
    });
    expect(theft).toMatchObject({ ok: false, problem: { kind: "conflict", key: "register:files-gone" } });
  });

  it("has no place in a closed case", async () => {
    const file = await addCase(world, people.registrar, social);
    await closeCase(world, await registrar(), { case: file.id, outcome: "Klart" });
    const late = await addDocument(world, await registrar(), {
      case: file.id,
      direction: "received",
      publicTitle: "A",
    });
    expect(late).toMatchObject(refused("register:case-is-closed"));
  });
});
