import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, addTo, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { closeCase } from "./close-case.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
});
const registrar = () => people.registrar.actor();
const refused = (key: string, path?: string) =>
  path === undefined
    ? { ok: false, problem: { kind: "too-late", key } }
    : { ok: false, problem: { kind: "invalid", fields: [expect.objectContaining({ path, key })] } };

const row = (id: string) => world.db.selectFrom("case_file").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("closing a case", () => {
  it("says how it ended, and makes what is drawn up in it public records", async () => {
    const file = await addCase(world, people.registrar, social, { openedDay: "2026-03-01" });
    const draft = await addTo(world, people.officer, file, { direction: "drawn_up" });
    const closing = { case: file.id, outcome: "Nämnden beslutade att svara.", closedDay: "2026-03-09" };
    expect(await closeCase(world, await people.officer.actor(), closing)).toMatchObject({
      ok: true,
      value: { records: 1 },
    });
    const closed = await row(file.id);
    expect(closed).toMatchObject({ state: "closed", outcome: "Nämnden beslutade att svara." });
    expect(closed.closed_day?.toString()).toBe("2026-03-09");
    const document = await world.db
      .selectFrom("document")
      .selectAll()
      .where("id", "=", draft.id)
      .executeTakeFirstOrThrow();
    expect([document.status, document.day.toString()]).toEqual(["record", "2026-03-09"]);
    expect(await closeCase(world, await registrar(), closing)).toMatchObject(refused("register:case-is-closed"));
  });

  it.each([
    [{ outcome: "" }, "outcome", "register:outcome-missing"],
    [{ closedDay: "2026-03-11" }, "closedDay", "register:day-in-future"],
    [{ closedDay: "2026-02-01" }, "closedDay", "register:day-before-opening"],
  ])("is refused with %j", async (wrong, path, key) => {
    const file = await addCase(world, people.registrar, social);
    expect(await closeCase(world, await registrar(), { case: file.id, outcome: "Klart", ...wrong })).toMatchObject(
      refused(key, path),
    );
  });
});
