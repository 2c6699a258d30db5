import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { closeCase } from "../commands/close-case.ts";
import { caseListInput } from "./case-list-input.ts";
import { casesAPage, listCases } from "./list-cases.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
let culture: Register;
const made: Record<string, { id: string; number: string }> = {};

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
  culture = await addRegister(world, people.culture, "KUN {year}/{serial:4}");
  const add = async (name: string, more: Record<string, unknown>) => {
    made[name] = await addCase(world, people.registrar, social, more);
  };
  await add("lamp", { publicSubject: "Trasig lampa i 50 % av trapphuset", openedDay: "2026-03-01" });
  await add("threat", {
    publicSubject: "Hot mot anställd",
    protectedSubject: "Hot mot Petra Påhittad",
    secrecyProvision: "OSL 21 kap. 3 §",
    officer: people.officer.id,
    foreignNumbers: "A612.004/2023; Polisen",
    openedDay: "2026-03-02",
  });
  await add("closed", { publicSubject: "Säkerhetsprogram", openedDay: "2026-03-03" });
  await closeCase(world, await people.registrar.actor(), { case: made.closed?.id, outcome: "Klart" });
  made.other = await addCase(world, people.otherRegistrar, culture, { publicSubject: "Lampa på museet" });
});

const list = async (filters: Record<string, unknown> = {}, person = people.registrar) => {
  const outcome = await listCases(world, await person.actor(), filters);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};
const names = async (filters: Record<string, unknown>, person = people.registrar) =>
  (await list(filters, person)).rows.map(({ id }) => Object.keys(made).find((name) => made[name]?.id === id));
const reads = () => world.db.selectFrom("audit_entry").selectAll().where("outcome", "=", "read").execute();

describe("the list of cases", () => {
  it.each([
    [{}, ["closed", "threat", "lamp"]],
    [{ state: "open" }, ["threat", "lamp"]],
    [{ state: "closed" }, ["closed"]],
    [{ officer: "none" }, ["closed", "lamp"]],
    [{ secrecy: "true" }, ["threat"]],
    [{ year: "2026" }, ["closed", "threat", "lamp"]],
    [{ year: "2025" }, []],
    [{ text: "lampa" }, ["lamp"]],
    [{ text: "HETSPROG" }, ["closed"]],
    [{ text: "50 %" }, ["lamp"]],
    [{ text: "_" }, []],
    [{ order: "number", direction: "ascending" }, ["lamp", "threat", "closed"]],
  ])("is narrowed down and sorted by %j", async (filters, wanted) => {
    expect(await names(filters)).toEqual(wanted);
  });

  it("takes filters that have been read already", async () => {
    expect(await names(caseListInput.parse({ secrecy: "true", year: "2026" }))).toEqual(["threat"]);
  });

  it("shows the officer's own, and each body only its own", async () => {
    expect(await names({ officer: "mine" }, people.officer)).toEqual(["threat"]);
    expect(await names({}, people.otherRegistrar)).toEqual(["other"]);
    expect(await names({ body: people.culture.slug })).toEqual([]);
    expect(await names({ body: people.culture.slug }, people.auditor)).toEqual(["other"]);
    expect(await listCases(world, await people.nobody.actor(), {})).toMatchObject({ problem: { kind: "forbidden" } });
  });

  it.each(["SOC 2026/2", "soc2026/2", "SOC-2026-2", "dnr soc 2026/02", "2026/2", "A612.004/2023", "a612 004 2023"])(
    "finds %s as a number",
    async (text) => {
      const found = await list({ text });
      expect(found.byNumber).toBe(true);
      expect(found.rows[0]?.id).toBe(made.threat?.id);
    },
  );

  it("finds no other body's number, and keeps to the filters", async () => {
    expect(await names({ text: made.other?.number })).toEqual([]);
    expect(await names({ text: "SOC 2026/2", state: "closed" })).toEqual([]);
  });

  it("leaves protected subjects out, and notes who asked for them", async () => {
    const before = (await reads()).length;
    const [row] = (await list({ secrecy: "true" })).rows;
    expect(row).toMatchObject({ subject: "Hot mot anställd", protectedSubject: null, secret: true });
    expect(await reads()).toHaveLength(before);
    const [open] = (await list({ secrecy: "true", protectedToo: "true" })).rows;
    expect(open?.protectedSubject).toBe("Hot mot Petra Påhittad");
    expect((await reads()).slice(before)).toMatchObject([
      { actor_id: people.registrar.id, action: "register/list-cases" },
    ]);
    await list({ state: "closed", protectedToo: "true" });
    expect(await reads()).toHaveLength(before + 1);
  });

  it("never searches the protected subjects by their text", async () => {
    expect(await names({ text: "Petra" })).toEqual([]);
  });

  it.each([
    ["SQL", "'; drop table case_file; --"],
    ["patterns", "%%%"],
    ["a backslash", "\\"],
    ["10,000 letters", "a".repeat(10_000)],
    ["10,000 digits", "1".repeat(10_000)],
    ["emoji", "😀"],
    ["right to left", "\u202etsil\u202c"],
    ["operators", "a:*&!|"],
  ])("takes %s calmly", async (_, text) => {
    expect((await list({ text })).rows).toEqual([]);
  });

  it.each([
    { after: "x" },
    { after: "2026-13-45_1" },
    { state: "gone" },
    { year: "abc" },
    { officer: "1" },
    { body: "../" },
    { order: "x" },
  ])("lets %j filter nothing", async (filters) => {
    expect(await names(filters)).toHaveLength(3);
  });
});

describe("paging", () => {
  it.each(["opened", "number", "updated"])("goes through every case once, there and back, by %s", async (order) => {
    if (order === "opened")
      for (let n = 0; n < casesAPage + 20; n++)
        await addCase(world, people.registrar, social, { openedDay: `2026-02-0${(n % 5) + 1}` });
    const pages: string[][] = [];
    let cursor: string | null = null;
    let back: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ order, after: cursor });
      pages.push(page.rows.map(({ id }) => id));
      cursor = page.next;
      back = page.previous;
    } while (cursor);
    expect(new Set(pages.flat()).size).toBe(casesAPage + 23);
    expect(pages.map((page) => page.length)).toEqual([casesAPage, 23]);
    const first = await list({ order, before: back });
    expect(first.rows.map(({ id }) => id)).toEqual(pages[0]);
    expect([first.previous, (await list({ order })).total]).toEqual([null, { count: casesAPage + 23, more: false }]);
  });
});
