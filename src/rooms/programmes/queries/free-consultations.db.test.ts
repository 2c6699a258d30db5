import { beforeAll, describe, expect, it } from "vitest";
import { draftOne, sendOut } from "../../../../tests/support/consultation.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addRegister } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { freeConsultations } from "./free-consultations.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const forbidden = { ok: false, problem: { kind: "forbidden" } };
const _missing = { ok: false, problem: { kind: "missing" } };
describe("consultations that belong to no version", () => {
  it("are those of the body, and of drafts alone when that is asked for", async () => {
    const register = await addRegister(world, people.board, "KS {year}/{serial}");
    const draft = await draftOne(world, { sender: people.board, by: people.strategist, register });
    const sent = await sendOut(world, { sender: people.board, to: [people.social], by: people.strategist, register });
    const foreign = await draftOne(world, { sender: people.social });
    const ask = async (body: string, draftsOnly: boolean) =>
      resultOf(await freeConsultations(world, await people.strategist.actor(), { body, draftsOnly })).map(
        ({ id }) => id,
      );
    expect(new Set(await ask(people.board.id, false))).toEqual(new Set([draft.id, sent.id]));
    expect(await ask(people.board.id, true)).toEqual([draft.id]);
    expect(await ask(people.social.id, false)).toEqual([]);
    const version = await addVersion(world, people.board, { state: "compiling" });
    await arrange(world, (tx) =>
      tx.updateTable("programme_version").set({ consultation_id: sent.id }).where("id", "=", version.id).execute(),
    );
    expect(await ask(people.board.id, false)).toEqual([draft.id]);
    expect(foreign.id).not.toBe(draft.id);
    const asked = { body: people.board.id, draftsOnly: false };
    expect(await freeConsultations(world, await people.secretary.actor(), asked)).toMatchObject(forbidden);
  });
});
