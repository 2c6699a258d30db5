import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { docx, paragraph } from "../../../../tests/support/office.ts";
import { pdf } from "../../../../tests/support/pdf.ts";
import { addCase, addRegister, addTo, keepBytes, keepText, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { addVersion } from "../commands/add-version.ts";
import { correctCase } from "../commands/correct-case.ts";
import { searchRegister } from "../queries/search-register.ts";
import { indexCase } from "./index-case.ts";
import { indexDocument } from "./index-document.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
});

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const filed = async (files: unknown[], more: Record<string, unknown> = {}) => {
  const file = await addCase(world, people.registrar, social, {});
  const document = await addTo(world, people.registrar, file, { files, ...more });
  await indexDocument(world, { documentId: document.id });
  return { file, document };
};
const hits = async (text: string) => {
  const answer = await searchRegister(world, await people.registrar.actor(), { text });
  return answer.ok ? answer.value.hits : [];
};
const states = async (id: string) =>
  (await world.db.selectFrom("document_file").select("text_state").where("document_id", "=", id).execute()).map(
    (row) => row.text_state,
  );
const entries = () =>
  world.db.selectFrom("audit_entry").select("id").where("action", "=", "register/note-text").execute();

describe("reading the text of files", () => {
  it.each([
    ["text", "utredning.txt", "text/plain", Buffer.from("Om trampolinen på skolgården.")],
    ["Word", "svar.docx", wordType, docx(paragraph("Svar om klätterställningen."))],
    ["PDF", "beslut.pdf", "application/pdf", pdf(["Forsta sidan", "Andra sidan om gungbradan"])],
  ])("finds a word inside %s and says in which file", async (_, name, mediaType, bytes) => {
    const { document } = await filed([await keepBytes(world, bytes, name, mediaType)]);
    const word =
      { "utredning.txt": "trampolin", "svar.docx": "klätterställningen", "beslut.pdf": "gungbradan" }[name] ?? "";
    const [hit] = await hits(word);
    expect(hit).toMatchObject({ documentId: document.id, file: { name } });
    expect(hit?.excerpt).toMatch(/\ue000\S+\ue001/u);
    expect(await states(document.id)).toEqual(["read"]);
  });

  it("says of a file that it could not be read, and of a picture that it has no text", async () => {
    const locked = await keepBytes(world, pdf(["hemligt"], { locked: true }), "last.pdf", "application/pdf");
    const { document } = await filed([locked, await keepText(world, "tom.txt", " ")]);
    expect((await states(document.id)).sort()).toEqual(["none", "unreadable"]);
    const entry = await world.db
      .selectFrom("audit_entry")
      .selectAll()
      .where("action", "=", "register/note-text")
      .orderBy("at", "desc")
      .orderBy("id", "desc")
      .executeTakeFirst();
    expect(entry).toMatchObject({ actor_name: "Värn", facts: { readable: 1, files: 2 } });
    expect(JSON.stringify(entry?.facts)).not.toContain("last.pdf");
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("does the same work twice without harm, and reads no file twice", async () => {
    const { document } = await filed([await keepText(world, "a.txt", "Sandlådan är full av löv.")]);
    const before = (await entries()).length;
    await indexDocument(world, { documentId: document.id });
    expect(await entries()).toHaveLength(before);
    expect(await hits("sandlådan")).toHaveLength(1);
  });

  it("searches the newest version only", async () => {
    const { document } = await filed([await keepText(world, "utkast.txt", "Rutschkanan rivs.")], {
      direction: "drawn_up",
    });
    const files = [await keepText(world, "utkast2.txt", "Vippbrädan rivs.")];
    const added = await addVersion(world, await people.registrar.actor(), { document: document.id, files });
    expect(added.ok).toBe(true);
    await indexDocument(world, { documentId: document.id });
    expect(await hits("rutschkanan")).toEqual([]);
    expect((await hits("vippbrädan"))[0]?.file?.name).toBe("utkast2.txt");
  });

  it.each([[{}], [{ documentId: "x" }], [{ documentId: "019a0000-0000-7000-8000-000000000000" }]])(
    "lets %j be",
    async (payload) => {
      await expect(indexDocument(world, payload)).resolves.toBeUndefined();
      await expect(indexCase(world, payload)).resolves.toBeUndefined();
    },
  );
});

describe("indexing a case anew", () => {
  it("makes it and its documents findable by what is true now, without reading the files again", async () => {
    const { file, document } = await filed([await keepText(world, "b.txt", "Linbanan hänger löst.")]);
    await world.db.deleteFrom("search_entry").where("case_id", "=", file.id).execute();
    expect(await hits("linbanan")).toEqual([]);
    await indexCase(world, { caseId: file.id });
    expect((await hits("linbanan"))[0]?.documentId).toBe(document.id);
    const version = (
      await world.db.selectFrom("case_file").select("version").where("id", "=", file.id).executeTakeFirstOrThrow()
    ).version;
    const corrected = await correctCase(world, await people.registrar.actor(), {
      case: file.id,
      version,
      publicSubject: "Balansbommen",
      reason: "Fel ord",
    });
    expect(corrected.ok).toBe(true);
    await indexCase(world, { caseId: file.id });
    expect((await hits("balansbommen")).map(({ caseId }) => caseId)).toEqual([file.id]);
  });
});
