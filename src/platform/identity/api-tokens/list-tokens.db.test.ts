import { beforeAll, describe, expect, it } from "vitest";
import { addToken, openApi } from "../../../../tests/support/api.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addRegister } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { listTokens } from "./list-tokens.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

describe("the list of tokens", () => {
  it("has those that hold first, says when each last left something in the trail, and never the secret", async () => {
    const expires_day = Temporal.PlainDate.from("2026-03-09");
    const expired = await addToken(world, people.culture, ["registrar"], { expires_day });
    const revoked = await addToken(world, people.culture, ["registrar"], { revoked_at: world.now() });
    const valid = await addToken(world, people.social, ["registrar"]);
    const register = await addRegister(world, people.social);
    const json = { register: register.id, publicSubject: "Via API" };
    expect((await openApi(world)("POST", "/cases", { token: valid.token, json })).status).toBe(201);
    const lines = resultOf(await listTokens(world, await people.administrator.actor(), {}));
    expect(lines.map(({ id, state }) => [id, state])).toEqual([
      [valid.id, "valid"],
      [expired.id, "expired"],
      [revoked.id, "revoked"],
    ]);
    expect(lines.map(({ lastNoted }) => lastNoted?.toString() ?? null)).toEqual([world.now().toString(), null, null]);
    expect(Object.keys(lines[0] ?? {})).not.toContain("token_hash");
    const one = resultOf(await listTokens(world, await people.administrator.actor(), { token: revoked.id }));
    expect(one.map(({ id }) => id)).toEqual([revoked.id]);
  });

  it("is the administrator's alone", async () => {
    for (const person of [people.registrar, people.auditor, people.nobody])
      expect(await listTokens(world, await person.actor(), {})).toMatchObject({ problem: { kind: "forbidden" } });
  });
});
