import { beforeAll, describe, expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { actorOfToken } from "./actor-of-token.ts";
import { makeToken } from "./make-token.ts";

const today = Temporal.PlainDate.from("2026-03-10");
let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

const make = async (more: Record<string, unknown> = {}) =>
  makeToken(world, await people.administrator.actor(), {
    name: "E-arkivet",
    body: people.social.id,
    roles: ["registrar"],
    lastDay: "2026-12-31",
    ...more,
  });

describe("making a token", () => {
  it("hands it out once and keeps only its hash; it opens one body with the roles chosen", async () => {
    const { id, token } = resultOf(await make({ roles: "case_officer" }));
    expect(token).toMatch(/^varn_[\w-]{43}$/);
    const row = await world.db.selectFrom("api_token").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await actorOfToken(world, token, today)).toEqual({
      kind: "system",
      id,
      name: "E-arkivet",
      grants: [{ role: "case_officer", bodyId: people.social.id, unitId: null, asSubstituteFor: null }],
    });
    const entry = await world.db
      .selectFrom("audit_entry")
      .selectAll()
      .where("subject_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(entry.sentence).toBe(
      "gjorde API-nyckeln E-arkivet för Socialnämnden med rollerna case_officer, till och med 2026-12-31",
    );
    expect(JSON.stringify(entry)).not.toContain(token);
  });

  it("opens nothing when the body has ended, and keeps to roles a system may have", async () => {
    const { id, token } = resultOf(await make({ name: "Gammalt" }));
    await world.pool.query(
      "begin; set local session_replication_role = replica; update api_token set roles = '{administrator,auditor,sudo}' where name = 'Gammalt'; commit",
    );
    expect(await actorOfToken(world, token, today)).toMatchObject({ id, grants: [] });
    await world.pool.query(
      `begin; set local session_replication_role = replica; update body set to_day = '2026-03-09' where id = '${people.social.id}'; commit`,
    );
    expect(await actorOfToken(world, token, today)).toBe("token-expired");
    await world.pool.query(
      `begin; set local session_replication_role = replica; update body set to_day = null where id = '${people.social.id}'; commit`,
    );
  });

  it("is refused to all but the administrator, with a real body, and nothing is made", async () => {
    const strategist = await addPerson(world, "Stina Strategsson", "security_strategist", people.social);
    for (const person of [people.registrar, people.auditor, people.otherRegistrar, people.nobody, strategist]) {
      const actor = await person.actor();
      const asked = { name: "Smyg", body: people.social.id, roles: ["registrar"], lastDay: "2026-12-31" };
      await expectRefused(world, ["api_token"], () => makeToken(world, actor, asked));
    }
  });

  it("is told every fault at once", async () => {
    const wrong = { name: " ", body: "x", roles: ["administrator"], lastDay: "2026-02-30" };
    expect(faultsOf(await make(wrong))).toEqual({
      name: "api:name-missing",
      body: "api:body-missing",
      "roles.0": "api:role-unknown",
      lastDay: "web:field.not-a-day",
    });
    expect(faultsOf(await make({ name: "Utan roller", roles: undefined }))).toEqual({ roles: "api:roles-missing" });
  });

  it.each(["2026-03-09", "2027-03-11"])("takes no last day outside the year ahead: %s", async (lastDay) => {
    expect(faultsOf(await make({ name: "Länge", lastDay }))).toEqual({ lastDay: "api:last-day-outside" });
  });

  it("never gives two of a body one name, so that the trail can tell them apart", async () => {
    resultOf(await make({ name: "Dubbel" }));
    expect(faultsOf(await make({ name: " Dubbel " }))).toEqual({ name: "api:name-taken" });
    resultOf(await make({ name: "Dubbel", body: people.culture.id }));
  });
});
