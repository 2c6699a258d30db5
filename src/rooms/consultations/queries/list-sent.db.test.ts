import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { askForTime, draftOne, sendOut, setStage } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { listSent } from "./list-sent.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const forbidden = { ok: false, problem: { kind: "forbidden" } };

describe("the list of what is sent", () => {
  it("counts answers, what is late and who asks for time; those that are out come first", async () => {
    await draftOne(world, { sender: people.social, title: "Ett utkast" });
    const sent = await sendOut(world, {
      sender: people.social,
      to: [people.culture, people.social],
      title: "En som är ute",
    });
    await setStage(world, sent.at(people.social).id, "answered");
    await askForTime(world, sent.at(people.culture).id);
    world.clock.set("2026-05-05T08:00:00Z");
    const { rows } = resultOf(await listSent(world, sent.actor, {}));
    world.clock.set("2026-03-10T08:00:00Z");
    expect(rows).toMatchObject([
      { title: "En som är ute", asked: 2, answered: 1, overdue: 1, extensions: 1 },
      { title: "Ett utkast", asked: 0 },
    ]);
    const narrowed = resultOf(await listSent(world, sent.actor, { text: "utkast", state: "draft" }));
    expect(narrowed.rows).toHaveLength(1);
    expect(resultOf(await listSent(world, sent.actor, { text: "%" })).rows).toEqual([]);
  });

  it("holds nothing of other authorities", async () => {
    await sendOut(world, { sender: people.social, to: [people.culture] });
    expect(resultOf(await listSent(world, await people.otherRegistrar.actor(), {})).rows).toEqual([]);
    expect(await listSent(world, await people.nobody.actor(), {})).toMatchObject(forbidden);
  });
});
