import { beforeEach, expect, it } from "vitest";
import { answered, handleAll } from "../../../../tests/support/compiled.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { closeConsultation } from "./close-consultation.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeEach(async () => {
  world = await testWorld();
  here = await answered(world);
});
const stateOf = async () => (await world.db.selectFrom("consultation").select("state").executeTakeFirstOrThrow()).state;
const notices = () => world.db.selectFrom("consultee_notice").select(["consultee_id", "kind"]).execute();
const close = async (
  more: object = {},
  person: { actor(): Promise<Parameters<typeof closeConsultation>[1]> } = here.asked.strategist,
) => closeConsultation(world, await person.actor(), { consultation: here.asked.id, ...more });

it("tells everybody who answered, and nobody else", async () => {
  await handleAll(world, here.asked);
  expect(await close()).toMatchObject({ ok: true, value: { unhandled: 0 } });
  expect(await stateOf()).toBe("closed");
  const told = (await notices()).map(({ consultee_id, kind }) => [consultee_id, kind]);
  expect(told.toSorted()).toEqual(
    [
      [here.social, "outcome"],
      [here.culture, "outcome"],
    ].toSorted(),
  );
  expect(await close()).toMatchObject({ problem: { kind: "too-late" } });
});

it("asks once more when viewpoints are unhandled", async () => {
  expect(await close()).toMatchObject({
    problem: { fields: [{ path: "anyway", key: "consultations:feedback.unhandled", values: { count: 2 } }] },
  });
  expect(await stateOf()).toBe("sent");
  expect(await close({ anyway: "yes" })).toMatchObject({ ok: true, value: { unhandled: 2 } });
});

it("is refused to those who do not compile, and nobody is told", async () => {
  for (const stranger of [here.asked.registrar, here.people.officer])
    expect(await close({ anyway: "yes" }, stranger)).toMatchObject({ problem: { kind: "forbidden" } });
  expect([await stateOf(), await notices()]).toEqual(["sent", []]);
});
