import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { setSecrecy } from "./set-secrecy.ts";

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

const provision = "OSL 21 kap. 3 §";

describe("a secrecy mark", () => {
  it("names its provision and its day, and can be taken away again", async () => {
    const { id } = await addCase(world, people.registrar, social);
    const row = () => world.db.selectFrom("case_file").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    const set = async (version: number, asked: Record<string, unknown>) =>
      setSecrecy(world, await registrar(), { case: id, version, ...asked });
    expect((await set(1, { secrecyProvision: provision, secrecyNote: "Namnet på anmälaren" })).ok).toBe(true);
    expect(await row()).toMatchObject({
      secrecy_provision: provision,
      secrecy_note: "Namnet på anmälaren",
      version: 2,
    });
    expect((await row()).secrecy_day?.toString()).toBe("2026-03-10");
    expect((await set(2, { secrecyProvision: "" })).ok).toBe(true);
    expect(await row()).toMatchObject({ secrecy_provision: null, secrecy_note: null, secrecy_day: null });
    expect(await set(2, { secrecyProvision: provision })).toMatchObject({ ok: false, problem: { kind: "conflict" } });
  });

  it("must name law, chapter and section, and stays while there is something to protect", async () => {
    const { id } = await addCase(world, people.registrar, social, {
      secrecyProvision: provision,
      protectedCounterparty: "Petra",
    });
    const set = async (asked: Record<string, unknown>) =>
      setSecrecy(world, await registrar(), { case: id, version: 1, ...asked });
    expect(await set({ secrecyProvision: "hemligt" })).toMatchObject(
      refused("register:provision-unclear", "secrecyProvision"),
    );
    expect(await set({ secrecyNote: "Namnet" })).toMatchObject(
      refused("register:provision-needed", "secrecyProvision"),
    );
    expect(await set({})).toMatchObject(refused("register:protected-text-remains", "secrecyProvision"));
  });

  it("is not a case officer's to set", async () => {
    const { id } = await addCase(world, people.registrar, social);
    const outcome = await setSecrecy(world, await people.officer.actor(), {
      case: id,
      version: 1,
      secrecyProvision: provision,
    });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  });
});
