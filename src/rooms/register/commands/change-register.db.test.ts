import { beforeAll, expect, it } from "vitest";
import { addCase } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry, refused } from "../../../../tests/support/registry.ts";
import { changeRegister } from "./change-register.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("gives the numbers to come another look, in the same series", async () => {
  const { world, people, social } = registry;
  const asked = {
    register: social.id,
    version: 1,
    name: "Diarium",
    description: "Allt.",
    pattern: "SN {year}-{serial}",
  };
  const change = async (more: Record<string, unknown> = {}) =>
    changeRegister(world, await people.administrator.actor(), { ...asked, ...more });
  expect((await addCase(world, people.registrar, social)).number).toBe("SOC 2026/1");
  expect(await change({ pattern: "SN {year}" })).toMatchObject(refused("register:pattern.serial-missing", "pattern"));
  expect((await change()).ok).toBe(true);
  expect((await addCase(world, people.registrar, social)).number).toBe("SN 2026-2");
  expect(await change()).toMatchObject({ ok: false, problem: { kind: "conflict" } });
  const period = { version: 2, fromDay: "2026-01-01", toDay: "2025-01-01" };
  expect(await change(period)).toMatchObject(refused("register:period-backwards", "toDay"));
});
