import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { widenQuery } from "../rules/widen-query.ts";
import { readQuery } from "./read-query.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld();
});

const today = Temporal.PlainDate.from("2026-03-10");
const read = (text: string) => readQuery(world.db, { text, scope: sql<boolean>`true`, year: null, today });
const finds = async (typed: string, written: string) => {
  const found = await read(typed);
  const query = found ? widenQuery(found.query, found.synonyms) : "";
  const { rows } = await sql<{
    yes: boolean;
  }>`select to_tsvector('swedish', ${written}) @@ ${query}::tsquery as yes`.execute(world.db);
  return rows[0]?.yes;
};

describe("a Swedish word", () => {
  it.each([
    "hot hotet hoten",
    "säkerhetsprogram säkerhetsprogrammet säkerhetsprogrammen",
    "skola skolan skolor skolorna",
    "larmkedja larmkedjan larmkedjor larmkedjorna",
    "museum museet museer museerna",
    "ärende ärendet ärenden ärendena",
    "anmälan anmälningar anmälningarna",
    "sjö sjön sjöar sjöarna",
    "analys analysen analyser analyserna",
    "medlem medlemmen medlemmar medlemmarna",
    "nämnd nämnden nämnder nämnderna nämndernas",
  ])("is found in any of its forms, whichever is typed: %s", async (family) => {
    const forms = family.split(" ");
    for (const typed of forms)
      for (const written of forms)
        expect(await finds(typed, `Om ${written} i staden`), `${typed} in ${written}`).toBe(true);
  });

  it("is not found in another word", async () => {
    expect(await finds("hotet", "hotellet")).toBe(false);
    expect(await finds("plan", "planera")).toBe(false);
  });
});

describe("what was typed", () => {
  it.each(["", "och att", "-hot", "!!", "   "])("%j is nothing to search for", async (text) => {
    expect(await read(text)).toBeNull();
  });

  it("may exclude a word, and ask for words in order, in any form", async () => {
    expect(await finds("staden -hotet", "staden utan hot")).toBe(false);
    expect(await finds('"säkerheten i lokaler"', "säkerhet i lokalerna")).toBe(true);
    expect(await finds('"lokaler säkerheten"', "säkerhet i lokalerna")).toBe(false);
  });
});
