import { beforeAll, describe, expect, it } from "vitest";
import { addToken } from "../../../../tests/support/api.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { actorOfToken } from "./actor-of-token.ts";
import { revokeToken } from "./revoke-token.ts";

const today = Temporal.PlainDate.from("2026-03-10");
let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

describe("revoking a token", () => {
  it("ends it at once, and only once", async () => {
    const { id, token } = await addToken(world, people.social, ["registrar"]);
    const other = await addToken(world, people.social, ["registrar"]);
    const administrator = await people.administrator.actor();
    resultOf(await revokeToken(world, administrator, { token: id }));
    expect(await actorOfToken(world, token, today)).toBe("token-revoked");
    expect(await actorOfToken(world, other.token, today)).toMatchObject({ id: other.id });
    expect(await revokeToken(world, administrator, { token: id })).toMatchObject({
      problem: { kind: "too-late", key: "api:token-revoked" },
    });
  });

  it("is refused to all but the administrator, and a token unknown is missing", async () => {
    const { id } = await addToken(world, people.social, ["registrar"]);
    for (const person of [people.registrar, people.auditor, people.nobody]) {
      const actor = await person.actor();
      await expectRefused(world, ["api_token"], () => revokeToken(world, actor, { token: id }));
    }
    expect(await revokeToken(world, await people.administrator.actor(), { token: world.newId() })).toMatchObject({
      problem: { kind: "missing" },
    });
  });
});
