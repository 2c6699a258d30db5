import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, keepText, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { registerCase } from "./register-case.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
let culture: Register;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
  culture = await addRegister(world, people.culture, "KUN {year}/{serial:4}");
});

const asRegistrar = async (input: Record<string, unknown>) =>
  registerCase(world, await people.registrar.actor(), { register: social.id, publicSubject: "Skrivelse", ...input });
const caseRow = (id: string) =>
  world.db.selectFrom("case_file").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const count = async (table: "case_file" | "case_number_key" | "document") =>
  Number(
    (
      await world.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll().as("n"))
        .executeTakeFirstOrThrow()
    ).n,
  );
const problem = (key: string, path: string) => ({
  ok: false,
  problem: { fields: [expect.objectContaining({ path, key })] },
});

describe("registering a case", () => {
  it("gives it the next number, its keys, a place in the search and a sentence in the trail", async () => {
    const made = await addCase(world, people.registrar, social, {
      publicSubject: "Trasig belysning i trapphuset",
      protectedSubject: "Anmälan från Petra Påhittad",
      protectedCounterparty: "Petra Påhittad",
      secrecyProvision: "OSL 21 kap. 3 §",
      officer: people.officer.id,
      foreignNumbers: "Dnr A612.004/2023; Polisen\n\n",
    });
    expect(made.number).toBe("SOC 2026/1");
    expect(await caseRow(made.id)).toMatchObject({
      year: 2026,
      serial: 1,
      state: "open",
      officer_id: people.officer.id,
      version: 1,
    });
    const numbers = await world.db
      .selectFrom("case_number")
      .selectAll()
      .where("case_id", "=", made.id)
      .orderBy("owner")
      .execute();
    expect(numbers).toMatchObject([
      { raw: "Dnr A612.004/2023", owner: "foreign", said_by: "Polisen" },
      { raw: "SOC 2026/1", owner: "own" },
    ]);
    const keys = await world.db.selectFrom("case_number_key").select("key").where("case_id", "=", made.id).execute();
    expect(keys.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["SOC-2026-1", "2026-1", "SOC20261", "A-612-4-2023"]),
    );
    const found = await world.pool.query(
      `select public_words @@ to_tsquery('swedish', 'belysningen') as open, public_words @@ to_tsquery('swedish', 'petra') as leak,
        words @@ to_tsquery('swedish', 'petra') as kept from search_entry where case_id = $1`,
      [made.id],
    );
    expect(found.rows).toEqual([{ open: true, leak: false, kept: true }]);
    const entry = await world.db
      .selectFrom("audit_entry")
      .selectAll()
      .where("subject_id", "=", made.id)
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({
      subject_kind: "case",
      body_id: people.social.id,
      sentence: "registrerade ärende SOC 2026/1",
    });
    expect(JSON.stringify(entry)).not.toContain("Petra");
  });

  it("enters the first document in the same act", async () => {
    const file = await keepText(world);
    const received = await addCase(world, people.registrar, social, {
      firstDocument: "received",
      files: [file],
      openedDay: "2026-03-02",
    });
    const drafted = await addCase(world, people.registrar, social, {
      firstDocument: "drawn_up",
      documentTitle: "Utkast",
    });
    const documents = await world.db
      .selectFrom("document")
      .selectAll()
      .where("case_id", "in", [received.id, drafted.id])
      .orderBy("id")
      .execute();
    expect(documents).toMatchObject([
      { number: 1, status: "record", public_title: "Skrivelse om belysning", recorded_at: world.now() },
      { number: 1, status: "working", public_title: "Utkast", recorded_at: null },
    ]);
    expect(documents[0]?.day.toString()).toBe("2026-03-02");
    const files = await world.db
      .selectFrom("document_file")
      .selectAll()
      .where("document_id", "=", documents[0]?.id ?? "")
      .execute();
    expect(files).toMatchObject([{ file_id: file.fileId, name: "skrivelse.txt", size: 23, text_state: "waiting" }]);
    const again = await asRegistrar({ firstDocument: "received", files: [file] });
    expect(again).toMatchObject({ ok: false, problem: { kind: "conflict", key: "register:files-gone" } });
  });

  it("is gap-free and without doubles when 300 are registered by 30 at once", async () => {
    const before = await count("case_file");
    const actor = await people.otherRegistrar.actor();
    const numbers: string[] = [];
    const registerTen = async () => {
      for (let turn = 0; turn < 10; turn++) {
        const outcome = await registerCase(world, actor, { register: culture.id, publicSubject: `Ärende ${turn}` });
        numbers.push(outcome.ok ? outcome.value.number : JSON.stringify(outcome));
      }
    };
    await Promise.all(Array.from({ length: 30 }, registerTen));
    const expected = Array.from({ length: 300 }, (_, index) => `KUN 2026/${String(index + 1).padStart(4, "0")}`);
    expect(numbers.toSorted()).toEqual(expected);
    expect(await count("case_file")).toBe(before + 300);
  });

  it("takes no number when something goes wrong after the number was taken", async () => {
    const first = await asRegistrar({});
    expect(
      (
        await asRegistrar({
          firstDocument: "received",
          files: [{ fileId: world.newId(), name: "a.txt", mediaType: "text/plain" }],
        })
      ).ok,
    ).toBe(false);
    const second = await asRegistrar({});
    const serials = await Promise.all(
      [first, second].map(async (made) => (made.ok ? (await caseRow(made.value.id)).serial : 0)),
    );
    expect(serials[1]).toBe((serials[0] ?? 0) + 1);
  });

  it("makes one case of a form that is sent twice", async () => {
    const id = world.newId();
    const [first, second] = [await asRegistrar({ id }), await asRegistrar({ id })];
    const number = first.ok ? first.value.number : "";
    expect(second).toMatchObject({
      ok: false,
      problem: { kind: "too-late", key: "register:already-registered", values: { number } },
    });
  });

  it("continues an earlier case, named by its number as somebody types it", async () => {
    const earlier = await addCase(world, people.registrar, social);
    const later = await addCase(world, people.registrar, social, {
      predecessor: `dnr ${earlier.number.replace(" ", "").toLowerCase()}`,
    });
    const links = await world.db.selectFrom("case_relation").selectAll().where("from_case_id", "=", later.id).execute();
    expect(links).toMatchObject([{ to_case_id: earlier.id, kind: "successor_of" }]);
    expect(await asRegistrar({ predecessor: "SOC 1999/1" })).toMatchObject(
      problem("register:number-unknown", "predecessor"),
    );
  });

  it("keeps the trail whole", async () => {
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });
});

describe("who and what is refused", () => {
  it("refuses another authority's register, and changes nothing", async () => {
    const before = await count("case_file");
    for (const person of [people.otherRegistrar, people.officer, people.auditor, people.nobody]) {
      const outcome = await registerCase(world, await person.actor(), { register: social.id, publicSubject: "Smyg" });
      expect(outcome).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
    }
    expect(await asRegistrar({ register: culture.id })).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
    expect(await count("case_file")).toBe(before);
  });

  it.each([
    [{ register: "" }, "register", "register:register-missing"],
    [{ register: "'; drop table case_file; --" }, "register", "register:register-missing"],
    [{ register: "00000000-0000-7000-8000-000000000000" }, "register", "register:register-missing"],
    [{ publicSubject: " \u200b\u202e " }, "publicSubject", "register:subject-missing"],
    [{ publicSubject: "x".repeat(10_000) }, "publicSubject", "web:field.too-long"],
    [{ protectedSubject: "Hemligt" }, "secrecyProvision", "register:provision-needed"],
    [{ protectedSubject: "Hemligt", secrecyProvision: "hemligt" }, "secrecyProvision", "register:provision-unclear"],
    [{ openedDay: "2026-03-11" }, "openedDay", "register:day-in-future"],
    [{ openedDay: "2026-02-30" }, "openedDay", "web:field.not-a-day"],
    [{ foreignNumbers: "9".repeat(101) }, "foreignNumbers", "register:number-too-long"],
    [{ officer: "00000000-0000-7000-8000-000000000000" }, "officer", "register:officer-unknown"],
    [{ classification: "x" }, "classification", "register:classification-unknown"],
  ])("answers %j at its field", async (input, path, key) => {
    expect(await asRegistrar(input)).toMatchObject(problem(key, path));
  });

  it("refuses an officer of another authority", async () => {
    expect(await asRegistrar({ officer: people.otherRegistrar.id })).toMatchObject(
      problem("register:officer-unknown", "officer"),
    );
  });

  it("stores hostile text as text, without what is never seen", async () => {
    const hostile = "'; drop table case_file; --  <script>alert(1)</script>\u202etxt.exe\u200b";
    const made = await addCase(world, people.registrar, social, { publicSubject: hostile });
    expect((await caseRow(made.id)).public_subject).toBe(
      "'; drop table case_file; -- <script>alert(1)</script>txt.exe",
    );
  });
});
