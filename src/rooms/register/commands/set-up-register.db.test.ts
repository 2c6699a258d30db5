import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { setUpRegister } from "./set-up-register.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const asked = { name: "Socialnämndens diarium", description: "Nämndens handlingar.", pattern: "SOC {year}/{serial:3}" };
const setUp = async (more: Record<string, unknown> = {}) =>
  setUpRegister(world, await people.administrator.actor(), { body: people.social.id, ...asked, ...more });
const refused = (key: string, path: string) => ({
  ok: false,
  problem: { fields: [expect.objectContaining({ path, key })] },
});

describe("a register", () => {
  it("is set up by the administrator, and numbers its cases by its pattern from the first", async () => {
    const made = await setUp();
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    const register = { id: made.value.id, body: people.social };
    expect((await addCase(world, people.registrar, register)).number).toBe("SOC 2026/001");
    const registrar = await people.registrar.actor();
    expect(await setUpRegister(world, registrar, { body: people.social.id, ...asked })).toMatchObject({
      problem: { kind: "forbidden" },
    });
  });

  it("gives no number in a year that is over", async () => {
    const made = await setUp({ pattern: "X {year}/{serial}", toDay: "2025-12-31", fromDay: "2020-01-01" });
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    await expect(addCase(world, people.registrar, { id: made.value.id, body: people.social })).rejects.toThrow(
      /register-not-in-use/,
    );
  });

  it.each([
    [{ pattern: "SOC {year}" }, "pattern", "register:pattern.serial-missing"],
    [{ pattern: "S-{serial}{class}-{year}" }, "pattern", "register:pattern.words-touch"],
    [{ pattern: "x".repeat(10_000) }, "pattern", "register:pattern.too-long"],
    [{ pattern: "'; drop table register {year}/{serial}" }, "pattern", "register:pattern.character-refused"],
    [{ name: "" }, "name", "register:register-name-missing"],
    [{ description: "" }, "description", "register:register-description-missing"],
    [
      { pattern: "Y {year}/{serial}", fromDay: "2026-01-01", toDay: "2025-01-01" },
      "toDay",
      "register:period-backwards",
    ],
    [{ body: "00000000-0000-7000-8000-000000000000" }, "body", "register:body-missing"],
    [{}, "pattern", "register:pattern.taken"],
  ])("is refused with %j", async (wrong, path, key) => expect(await setUp(wrong)).toMatchObject(refused(key, path)));
});
