import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addSecretary, approveNow, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { settledItem } from "../queries/settled-item.ts";
import { removeDissent } from "./remove-dissent.ts";
import { writeDissent } from "./write-dissent.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

it("takes away a dissent until the paragraph is approved", async () => {
  const secretary = await addSecretary(world, people.social);
  const { id } = await putItem(world, await planMeeting(world, people.social, "2026-03-10"));
  await decide(world, id, { immediate: "yes" });
  const [first, second] = [world.newId(), world.newId()];
  for (const dissent of [first, second])
    resultOf(
      await writeDissent(world, theHouse, {
        item: id,
        dissent,
        kind: "reservation",
        names: "Maj Prov",
        statement: "Nej.",
      }),
    );
  const remove = async (dissent: string) => removeDissent(world, await secretary.actor(), { item: id, dissent });
  await expectRefused(world, ["agenda_dissent"], async () =>
    removeDissent(world, await people.registrar.actor(), { item: id, dissent: first }),
  );
  resultOf(await remove(first));
  expect((await settledItem(world.db, id))?.dissents).toHaveLength(1);
  expect(await remove(first)).toMatchObject({ problem: { key: "meetings:problem.dissent-missing" } });
  await approveNow(world, id);
  expect(await remove(second)).toMatchObject({ problem: { key: "meetings:problem.item-approved" } });
});
