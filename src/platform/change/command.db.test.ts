import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { cast } from "../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../tests/support/world.ts";
import { conflict, ok } from "../../kernel/outcome.ts";
import { verifyTrail } from "../audit/verify.ts";
import { command } from "./command.ts";

const renaming = { name: "test:rename", roles: ["registrar"] as const };

const renameBody = (breaks = false) =>
  command({
    name: "web/sign-out",
    input: z.object({ body: z.uuid(), name: z.string().min(1) }),
    load: async ({ tx, input }) =>
      ok(await tx.selectFrom("body").selectAll().where("id", "=", input.body).forUpdate().executeTakeFirstOrThrow()),
    may: ({ loaded }) => ({ action: renaming, body: loaded.id }),
    perform: async ({ tx, input }) => {
      await tx.updateTable("body").set({ name: input.name }).where("id", "=", input.body).execute();
      return breaks ? conflict() : ok(null);
    },
    trace: ({ loaded }) => ({ subject: { kind: "body", id: loaded.id }, body: loaded.id, facts: { count: 1 } }),
  });

describe("the door for writing", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const nameNow = async () =>
    (await world.db.selectFrom("body").select("name").where("id", "=", people.social.id).executeTakeFirst())?.name;

  it("changes, and leaves an entry that seals the row", async () => {
    const outcome = await renameBody()(world, await people.registrar.actor(), {
      body: people.social.id,
      name: "Nytt namn",
    });
    expect(outcome.ok).toBe(true);
    expect(await nameNow()).toBe("Nytt namn");
    const entry = await world.db
      .selectFrom("audit_entry")
      .selectAll()
      .where("subject_id", "=", people.social.id)
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({
      outcome: "done",
      position: 1,
      actor_id: people.registrar.id,
      body_id: people.social.id,
    });
    expect(entry.sealed).toEqual([{ t: "body", id: people.social.id, d: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("refuses whoever has no grant there, changes nothing, and keeps the refusal", async () => {
    const before = await nameNow();
    const outcome = await renameBody()(world, await people.otherRegistrar.actor(), {
      body: people.social.id,
      name: "Fel",
    });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
    expect(await nameNow()).toBe(before);
    const refusals = await world.db.selectFrom("audit_entry").selectAll().where("outcome", "=", "refused").execute();
    expect(refusals.map((entry) => entry.actor_id)).toEqual([people.otherRegistrar.id]);
  });

  it("keeps every one of many refusals at once, and lets others in meanwhile", async () => {
    const before = await world.db.selectFrom("audit_entry").select("id").where("outcome", "=", "refused").execute();
    const stranger = await people.otherRegistrar.actor();
    const tries = Array.from({ length: 30 }, () =>
      renameBody()(world, stranger, { body: people.social.id, name: "Fel" }),
    );
    const outcomes = await Promise.all([...tries, nameNow()]);
    expect(outcomes.slice(0, 30).every((outcome) => typeof outcome === "object" && !outcome.ok)).toBe(true);
    const after = await world.db.selectFrom("audit_entry").select("id").where("outcome", "=", "refused").execute();
    expect(after.length - before.length).toBe(30);
  });

  it("rolls back when there is a problem", async () => {
    const before = await nameNow();
    const outcome = await renameBody(true)(world, await people.registrar.actor(), {
      body: people.social.id,
      name: "Halvt",
    });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "conflict" } });
    expect(await nameNow()).toBe(before);
  });

  it("will not let a sealed row change without an entry", async () => {
    await expect(world.pool.query("update body set name = 'Smyg' where id = $1", [people.social.id])).rejects.toThrow(
      /no entry in the trail/,
    );
    await expect(world.pool.query("update audit_entry set sentence = 'x'")).rejects.toThrow(/only ever added to/);
  });

  it("names a row that was changed behind the trail's back", async () => {
    const client = await world.pool.connect();
    await client.query("set session_replication_role = replica");
    await client.query("update body set name = 'Smyg' where id = $1", [people.social.id]);
    await client.query("update audit_entry set sentence = 'x' where subject_id = $1", [people.social.id]);
    await client.query("set session_replication_role = origin");
    client.release();
    const { flaws } = await verifyTrail(world.db);
    expect(flaws).toContainEqual({ what: "row-changed", where: "body", id: people.social.id });
    expect(flaws.map(({ what }) => what)).toContain("entry-changed");
  });
});
