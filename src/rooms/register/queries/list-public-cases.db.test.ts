import { beforeAll, describe, expect, it } from "vitest";
import { publicRegister, sqlOf } from "../../../../tests/support/public-register.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { listPublicCases } from "./list-public-cases.ts";

let made: Awaited<ReturnType<typeof publicRegister>>;
beforeAll(async () => {
  made = await publicRegister();
});

const list = async (filters: Record<string, unknown> = {}) => {
  const outcome = await listPublicCases(made.world, anyone, filters);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
};
const subjects = async (filters?: Record<string, unknown>) => (await list(filters)).rows.map(({ subject }) => subject);

describe("the public list", () => {
  it("shows every authority's cases to anyone, the newest first", async () => {
    expect(await subjects()).toEqual(["Anmälan om hot", "Säkerhetsprogram för staden", "Gåva till museet"]);
    expect(await subjects({ body: made.people.culture.slug })).toEqual(["Gåva till museet"]);
    expect(await subjects({ year: "2026" })).toHaveLength(2);
  });

  it("says that something is left out, never what", async () => {
    const { rows } = await list();
    expect(rows[0]).toMatchObject({ marked: true, counterparty: null });
    expect(JSON.stringify(rows)).not.toMatch(/Xylander|Petra|Handläggarsson|OSL/);
  });

  it.each(["SOC 2026/1", "soc20261", "dnr SOC-2026-1"])("finds %s", async (text) => {
    expect(await subjects({ text })).toEqual(["Säkerhetsprogram för staden"]);
  });

  it("finds no case by the number somebody else gave it: that can tell who wrote", async () => {
    expect(await subjects({ text: "A612.004/2023" })).toEqual([]);
  });

  it("asks the database for nothing that is protected", async () => {
    const said = await sqlOf(async () => {
      for (const filters of [
        {},
        { text: "SOC 2026/1" },
        { body: made.people.social.slug, year: "2026", after: "2026-01-11_019a0000-0000-7000-8000-000000000000" },
      ])
        await list(filters);
    });
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((sql) => /protected|\*/.test(sql.replace("count(*)", "")))).toEqual([]);
  });
});
