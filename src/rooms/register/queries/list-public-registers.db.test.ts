import { beforeAll, expect, it } from "vitest";
import { publicRegister } from "../../../../tests/support/public-register.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { listPublicRegisters } from "./list-public-registers.ts";

let made: Awaited<ReturnType<typeof publicRegister>>;
beforeAll(async () => {
  made = await publicRegister();
});

it("tells anyone which registers there are, what each holds, and from which years", async () => {
  const outcome = await listPublicRegisters(made.world, anyone, {});
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  const { registers, bodies, years } = outcome.value;
  expect(registers.map(({ name, description }) => [name, description])).toEqual([
    ["Kulturnämndens diarium", "Nämndens handlingar."],
    ["Socialnämndens diarium", "Nämndens handlingar."],
  ]);
  expect(bodies.map(({ label }) => label)).toEqual(["Kulturnämnden", "Socialnämnden"]);
  expect(years).toEqual([2026, 2025]);
});
