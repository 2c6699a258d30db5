import { beforeAll, describe, expect, it } from "vitest";
import { publicRegister, sqlOf } from "../../../../tests/support/public-register.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { publicCase } from "./public-case.ts";

let made: Awaited<ReturnType<typeof publicRegister>>;
beforeAll(async () => {
  made = await publicRegister();
});

const read = async (id: string) => {
  const outcome = await publicCase(made.world, anyone, { case: id });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
};

describe("a case as anyone may see it", () => {
  it("has its public records, and no draft", async () => {
    const { facts, documents } = await read(made.open.id);
    expect(facts).toMatchObject({ number: made.open.number, body: "Socialnämnden", marked: false });
    expect(documents.map(({ title, files }) => [title, files])).toEqual([["Yttrande om brandskydd", 1]]);
  });

  it("leaves out what is secret and who handles it, and says that something is left out", async () => {
    const { facts, documents } = await read(made.marked.id);
    expect([facts.marked, facts.counterparty, documents[0]?.marked, documents[0]?.counterparty]).toEqual([
      true,
      null,
      true,
      null,
    ]);
    expect(JSON.stringify({ facts, documents })).not.toMatch(/Xylander|Petra|Ymer|Yrsdotter|Hedda|OSL|ystervik/);
  });

  it("asks the database for nothing that is protected", async () => {
    const said = await sqlOf(() => read(made.marked.id));
    expect(said.filter((sql) => /protected|officer|\bfile_id\b|f\.name/.test(sql))).toEqual([]);
    expect(said.filter((sql) => /document d/.test(sql)).every((sql) => sql.includes("d.status = 'record'"))).toBe(true);
  });

  it.each(["x", "019a0000-0000-7000-8000-000000000000"])("is missing when there is none: %s", async (id) => {
    expect((await publicCase(made.world, anyone, { case: id })).ok).toBe(false);
  });
});
