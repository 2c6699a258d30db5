import { expect } from "vitest";
import { cast } from "./cast.ts";
import { addRegister, type Register } from "./register.ts";
import { type TestWorld, testWorld } from "./world.ts";

export type Registry = {
  world: TestWorld;
  people: Awaited<ReturnType<typeof cast>>;
  /** The Social Services Committee's register, and the Culture Committee's. */
  social: Register;
  culture: Register;
};

/** Two authorities that each keep a register, with the people who work there. */
export async function openRegistry(): Promise<Registry> {
  const world = await testWorld();
  const people = await cast(world);
  const social = await addRegister(world, people.social);
  const culture = await addRegister(world, people.culture, "KUN {year}/{serial}");
  return { world, people, social, culture };
}

/** A refusal at a field, or, without one, because it is too late. */
export const refused = (key: string, path?: string) =>
  path === undefined
    ? { ok: false, problem: { kind: "too-late", key } }
    : { ok: false, problem: { kind: "invalid", fields: [expect.objectContaining({ path, key })] } };
