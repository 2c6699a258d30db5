import { beforeEach, describe, expect, it } from "vitest";
import { type Body, cast } from "../../../tests/support/cast.ts";
import { addVersion } from "../../../tests/support/programme.ts";
import { arrange, type TestWorld, testWorld } from "../../../tests/support/world.ts";
import { record } from "./record.ts";
import { verifyTrail } from "./verify.ts";

let world: TestWorld;
let social: Body;
let culture: Body;

beforeEach(async () => {
  world = await testWorld();
  ({ social, culture } = await cast(world));
});

const rename = (body: Body, name: string) =>
  arrange(world, (tx) => tx.updateTable("body").set({ name }).where("id", "=", body.id).execute());

const lastEntry = () =>
  world.db.selectFrom("audit_entry").select("sealed").orderBy("ordinal", "desc").executeTakeFirstOrThrow();

const flaws = async () => (await verifyTrail(world.db)).flaws;

/** Does what only somebody with the database's own keys can do: no trigger sees it. */
async function secretly(...statements: string[]): Promise<void> {
  const client = await world.pool.connect();
  await client.query("set session_replication_role = replica");
  for (const statement of statements) await client.query(statement);
  client.release(true);
}

/** Adds one entry on a subject, as a reader of something protected does. */
const note = (subject: string) =>
  world.db.transaction().execute((tx) => {
    const actor = { id: null, name: "Test" };
    const entry = {
      outcome: "read" as const,
      actor,
      action: "test/read",
      body: null,
      sentence: "läste",
      facts: {},
      requestId: null,
    };
    return record(tx, { ...entry, subject: { kind: "test", id: subject } }, world.now(), world.newId());
  });

describe("the trail", () => {
  it("holds, and counts what it holds", async () => {
    const { entries, rows, flaws: found } = await verifyTrail(world.db);
    expect(found).toEqual([]);
    // Two bodies, six people, five grants; one entry each for bodies and people.
    expect([entries, rows]).toEqual([8, 13]);
  });

  it("keeps one chain in order when many write to it at once", async () => {
    const subject = world.newId();
    await Promise.all(Array.from({ length: 12 }, () => note(subject)));
    const chain = await world.db
      .selectFrom("audit_entry")
      .select("position")
      .where("subject_id", "=", subject)
      .orderBy("position")
      .execute();
    expect(chain.map(({ position }) => position)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect(await flaws()).toEqual([]);
  });

  it("knows a row's last change whatever the clocks of several machines say", async () => {
    await rename(social, "Ett");
    world.clock.pass({ minutes: -10 });
    await rename(social, "Två");
    expect(await flaws()).toEqual([]);
  });

  it("notes each row of a statement, and of many statements in one transaction", async () => {
    const row = (at: number) => ({ id: world.newId(), given_name: `P${at}`, family_name: "P" });
    const people = Array.from({ length: 400 }, (_, at) => row(at));
    await arrange(world, async (tx) => {
      await tx.insertInto("person").values(people).execute();
      await tx.updateTable("person").set({ given_name: "Ny" }).where("family_name", "=", "P").execute();
      for (const { id } of people.slice(1, 300))
        await tx.updateTable("person").set({ given_name: id }).where("id", "=", id).execute();
      await tx
        .deleteFrom("person")
        .where("id", "=", people[0]?.id ?? "")
        .execute();
    });
    expect((await lastEntry()).sealed).toHaveLength(400 + 400 + 299 + 1);
    expect(await flaws()).toEqual([]);
  });

  it("notes what goes with a row that is taken away", async () => {
    const { id } = await addVersion(world, social, { areas: ["Ett"] });
    await arrange(world, async (tx) => {
      await tx.deleteFrom("requirement_wording").where("version_id", "=", id).execute();
    });
    const gone = (await lastEntry()).sealed as { t: string }[];
    expect(new Set(gone.map(({ t }) => t))).toEqual(new Set(["requirement_wording", "requirement_area"]));
    expect(await flaws()).toEqual([]);
  });

  it("is read from one moment, while others go on working", async () => {
    let changed = false;
    const found = await verifyTrail(world.db, async (table) => {
      if (table !== "audit_entry" && !changed) await rename(social, "Meanwhile");
      changed ||= table !== "audit_entry";
    });
    expect(changed).toBe(true);
    expect(found.flaws).toEqual([]);
  });
});

describe("verifyTrail names", () => {
  it("a row that was changed, added or removed", async () => {
    const id = world.newId();
    await secretly(
      `update body set name = 'Smyg' where id = '${social.id}'`,
      `insert into body (id, slug, kind, name, short_name, from_day) values ('${id}', 'smyg', 'committee', 'S', 'S', '2020-01-01')`,
      `delete from body where id = '${culture.id}'`,
    );
    const expected = [
      { what: "row-changed", where: "body", id: social.id },
      { what: "row-without-entry", where: "body", id },
      { what: "row-gone", where: "body", id: culture.id },
    ];
    expect(await flaws()).toEqual(expect.arrayContaining(expected));
    expect(await flaws()).toHaveLength(3);
  });

  it("an entry that was rewritten, also when its own hash was made anew", async () => {
    const subject = world.newId();
    await note(subject);
    await note(subject);
    await secretly(`update audit_entry set sentence = 'annat' where subject_id = '${subject}' and position = 1`);
    expect(await flaws()).toMatchObject([{ what: "entry-changed", where: `test ${subject} #1` }]);
    await secretly(
      `update audit_entry e set hash = sha256(convert_to(audit_text(e), 'UTF8')) where subject_id = '${subject}' and position = 1`,
    );
    expect(await flaws()).toMatchObject([{ what: "chain-broken", where: `test ${subject} #2` }]);
  });

  it("the place where an entry was taken away", async () => {
    const subject = world.newId();
    for (let number = 0; number < 3; number++) await note(subject);
    await secretly(`delete from audit_entry where subject_id = '${subject}' and position = 2`);
    expect(await flaws()).toMatchObject([{ what: "chain-broken", where: `test ${subject} #3` }]);
  });

  it("a trigger that was dropped or switched off", async () => {
    await world.pool.query("alter table body disable trigger seal_update");
    await world.pool.query("drop trigger audit_entry_append_only on audit_entry");
    expect(await flaws()).toEqual([
      { what: "guard-missing", where: "audit_entry", id: "audit_entry_append_only" },
      { what: "guard-missing", where: "body", id: "seal_update" },
    ]);
  });
});
