import { beforeAll, describe, expect, it } from "vitest";
import { publicRegister, sqlOf } from "../../../../tests/support/public-register.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { searchPublicRegister } from "./search-public-register.ts";

let made: Awaited<ReturnType<typeof publicRegister>>;
beforeAll(async () => {
  made = await publicRegister();
});

const search = async (text: string, more: Record<string, unknown> = {}) => {
  const outcome = await searchPublicRegister(made.world, anyone, { text, ...more });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
};

describe("the public search", () => {
  it.each([
    ["säkerhetsprogrammet", 1],
    ["brandkåren", 1],
    ["hot", 1],
    ["museum or gåva or anmälan", 3],
  ])("finds the open words: %s", async (text, found) => {
    const answer = await search(text);
    expect([answer.found, answer.hits.length]).toEqual([found, found]);
  });

  it.each([
    ["a protected subject", "Xylander"],
    ["a protected counterparty", "Petra"],
    ["a document's protected title", "Ymer"],
    ["a document's protected counterparty", "Yrsdotter"],
    ["a file's text", "förgätmigej"],
    ["a file's name", "ystervik"],
    ["a draft", "plogbilar"],
    ["others' numbers", "A612.004/2023"],
    ["who gave them", "Polisen"],
    ["the officer", "Hedda"],
    ["a provision", "OSL"],
  ])("never finds or counts %s", async (_, text) => {
    expect(await search(text)).toMatchObject({ hits: [], found: 0, more: false });
    expect((await search(`anmälan ${text}`)).found).toBe(0);
    expect((await search(`anmälan -${text}`)).found).toBe((await search("anmälan")).found);
  });

  it("keeps to an authority and a year", async () => {
    expect((await search("gåva", { body: made.people.social.slug })).found).toBe(0);
    expect((await search("gåva", { year: "2025", body: made.people.culture.slug })).found).toBe(1);
    expect((await search("gåva", { body: "finns-inte" })).found).toBe(0);
  });

  it.each(["och att", "-hot", "a:*&!|", "'; drop table case_file", "x".repeat(10_000)])(
    "takes %.20s calmly",
    async (text) => {
      expect((await search(text)).hits).toEqual([]);
    },
  );

  it("asks the database for nothing that is protected", async () => {
    const said = await sqlOf(async () => {
      for (const text of ["hot", "anmälan", '"anmälan om"', "museet"]) await search(text);
    });
    expect(said.some((sql) => sql.includes("public_words"))).toBe(true);
    expect(said.filter((sql) => /protected|"e"\."words"|file_text/.test(sql))).toEqual([]);
  });
});
