import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, addTo, keepText, type Register } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { indexDocument } from "../jobs/index-document.ts";
import { searchRegister } from "./search-register.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
let culture: Register;

const add = async (register: Register, more: Record<string, unknown>, documents: Record<string, unknown>[] = []) => {
  const by = register === culture ? people.otherRegistrar : people.registrar;
  const file = await addCase(world, by, register, more);
  for (const document of documents)
    await indexDocument(world, { documentId: (await addTo(world, by, file, document)).id });
  return file;
};

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
  culture = await addRegister(world, people.culture, "KUN {year}/{serial}");
  const secret = { secrecyProvision: "OSL 21 kap. 3 §" };
  await add(social, { publicSubject: "Remiss av säkerhetsprogram", openedDay: "2026-01-10" }, [
    {
      publicTitle: "Yttrande om brandskyddsplan",
      day: "2026-02-01",
      files: [await keepText(world, "svar.txt", "Nämnden vill att larmkedjan beskrivs tydligare.")],
    },
    {
      publicTitle: "Anmälan",
      protectedTitle: "Anmälan mot Petra Påhittad",
      ...secret,
      files: [await keepText(world, "anmalan.txt", "Personen hotade med en kratta.")],
    },
  ]);
  await add(social, {
    publicSubject: "Hot mot anställd",
    protectedSubject: "Knivhot mot Örjan",
    openedDay: "2025-05-05",
    ...secret,
  });
  await add(culture, {
    publicSubject: "Kratta och spade till museet",
    protectedSubject: "Gåvogivare Xylander",
    ...secret,
  });
});

type Answer = Extract<Awaited<ReturnType<typeof searchRegister>>, { ok: true }>["value"];
const search = async (text: string, more: Record<string, unknown> = {}, person = people.registrar): Promise<Answer> => {
  const outcome = await searchRegister(world, await person.actor(), { text, ...more });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};
const plain = (text: string | null) => text?.replace(/[\ue000\ue001]/gu, "");

describe("full-text search", () => {
  it.each([
    ["säkerhetsprogrammet", "Remiss av säkerhetsprogram"],
    ["brandskydd", "Yttrande om brandskyddsplan"],
    ["larmkedja", "Yttrande om brandskyddsplan"],
    ['"larmkedjan beskrivs"', "Yttrande om brandskyddsplan"],
    ["remiss -brandskyddsplan", "Remiss av säkerhetsprogram"],
    ["Örjan", "Hot mot anställd"],
    ["Petra", "Anmälan"],
  ])("finds %s", async (text, title) => {
    const { hits, found } = await search(text);
    expect([plain(hits[0]?.title ?? null), found]).toEqual([title, 1]);
  });

  it("marks the words and says in which file they are", async () => {
    const [hit] = (await search("larmkedjan")).hits;
    expect(hit).toMatchObject({ file: { name: "svar.txt" }, direction: "received", secret: false });
    expect(hit?.excerpt).toContain("\ue000larmkedjan\ue001");
  });

  it("finds what is marked as secret, but shows neither its protected title, its text nor its file's name", async () => {
    const [hit] = (await search("kratta")).hits;
    expect(hit).toMatchObject({ secret: true, excerpt: null, file: null });
    expect(JSON.stringify(hit)).not.toMatch(/Petra|hotade|anmalan\.txt/);
  });

  it("never finds or counts another body's", async () => {
    expect((await search("kratta")).found).toBe(1);
    expect((await search("kratta", {}, people.otherRegistrar)).hits.map(({ caseNumber }) => caseNumber)).toEqual([
      "KUN 2026/1",
    ]);
    expect((await search("kratta", {}, people.auditor)).found).toBe(2);
    expect(await search("Xylander")).toMatchObject({ found: 0, facets: { body: [] } });
    expect((await search("kratta", { body: people.culture.slug })).found).toBe(0);
    expect(await searchRegister(world, await people.nobody.actor(), { text: "kratta" })).toMatchObject({
      problem: { kind: "forbidden" },
    });
  });

  it("tells how the hits divide, and keeps to what is chosen", async () => {
    const { facets } = await search("remiss or yttrande or hot");
    expect(facets?.kind).toEqual(
      expect.arrayContaining([
        { value: "case", count: 2 },
        { value: "document", count: 2 },
      ]),
    );
    expect(facets?.year).toEqual([
      { value: "2026", count: 3 },
      { value: "2025", count: 1 },
    ]);
    expect((await search("remiss or yttrande or hot", { kind: "document" })).found).toBe(2);
    expect((await search("remiss or yttrande or hot", { year: "2025" })).found).toBe(1);
    expect((await search("remiss or yttrande", { direction: "dispatched" })).found).toBe(0);
  });

  it.each([
    ["only very common words", "och att"],
    ["only excluded words", "-remiss"],
    ["signs", ":*&!|"],
    ["nothing", " "],
  ])("says that %s cannot be searched for", async (_, text) => {
    expect(await search(text)).toMatchObject({ searchable: false, hits: [], found: 0 });
  });

  it.each([
    ["SQL", "'; drop table case_file; --"],
    ["10,000 letters", "x".repeat(10_000)],
    ["10,000 words", "hot ".repeat(10_000)],
    ["operators", "a:*&!|"],
    ["emoji", "😀👍🏽"],
    ["right to left", "\u202etoh\u202c"],
    ["quotes", `"'"'"`],
    ["a label", `B${"0".repeat(8)} KC Y2026`],
  ])("takes %s calmly", async (_, text) => {
    expect((await search(text)).hits.length).toBeLessThanOrEqual(2);
  });
});

describe("the labels among the words", () => {
  it("are nothing that search text can become", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("KC", "Y2026", "B-1", '"M2026-03"', "'KD'")),
        async (text) => {
          const { rows } = await sql<{
            words: string[];
          }>`select tsvector_to_array(to_tsvector('swedish', ${text.replaceAll("\u0000", "").toWellFormed()})) as words`.execute(
            world.db,
          );
          expect(rows[0]?.words.filter((word) => /^[BKDYM]/.test(word))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("many hits", () => {
  const documents = 1_200;
  const seen = new Set<string>();
  beforeAll(async () => {
    const file = await add(social, { publicSubject: "Många handlingar" });
    const labels = sql`array['B' || ${people.social.id}, 'KD', 'Dreceived', 'Y' || extract(year from day), 'M' || to_char(day, 'YYYY-MM')]`;
    await arrange(world, async (tx) => {
      await sql`
        insert into document (id, case_id, number, direction, status, public_title, day, created_at)
        select gen_random_uuid(), ${file.id}, n, 'received', 'record', 'Vanligt ord nummer ' || n, '2026-03-01'::date - n % 700, ${world.now()}
        from generate_series(1, ${documents}::int) n`.execute(tx);
      await sql`
        insert into search_entry (id, body_id, case_id, document_id, direction, day, words, public_words)
        select gen_random_uuid(), ${people.social.id}, case_id, id, direction, day, entry_words(public_title, '', '', ${labels}), ''
        from document where case_id = ${file.id}`.execute(tx);
    });
  });

  it("are said to be more than 1,000, and come newest first, each once, to the last page", async () => {
    let after: string | null = null;
    let last = "9999-12-31";
    do {
      const page: Answer = await search("vanligt", { after });
      expect(page).toMatchObject({ found: 1_000, more: true, order: "newest", facets: null });
      for (const { id, day } of page.hits) {
        expect(day.toString() <= last).toBe(true);
        last = day.toString();
        seen.add(id);
      }
      after = page.next;
    } while (after);
    expect(seen.size).toBe(documents);
  });

  it("are counted when a year is chosen that holds fewer, and all of that year come", async () => {
    const { found, more, hits } = await search("vanligt", { year: "2026" });
    expect([more, hits[0]?.day.toString()]).toEqual([false, "2026-03-01"]);
    expect(found).toBeLessThan(documents);
  });

  it("are weighed when they are few, the best first", async () => {
    const { order, hits } = await search('vanligt "nummer 77"');
    expect([order, plain(hits[0]?.title ?? null)]).toEqual(["rank", "Vanligt ord nummer 77"]);
  });
});
