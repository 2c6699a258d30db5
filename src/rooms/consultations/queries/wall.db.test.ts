import { beforeAll, describe, expect, it } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { askForTime, sendOut, setStage } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { wall } from "./wall.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const forbidden = { ok: false, problem: { kind: "forbidden" } };

describe("the wall", () => {
  it("shows each that was asked: stage, own number, officer, meeting, delivery, and why to look at it", async () => {
    const late = await addBody(world, "Sena nämnden");
    const sent = await sendOut(world, {
      sender: people.social,
      to: [people.culture, late],
      outside: "Kören; kor@f.example",
    });
    await setStage(world, sent.at(late).id, "awaiting_decision", {
      meeting_day: Temporal.PlainDate.from("2026-05-12"),
    });
    const request = await askForTime(world, sent.at(late).id);
    const rows = resultOf(await wall(world, sent.actor, { consultation: sent.id }));
    expect(rows).toMatchObject([
      { name: "Kulturnämnden", account: true, standing: "under-way", delivery: "none", daysLeft: 55, risks: [] },
      {
        name: "Sena nämnden",
        standing: "at-risk",
        risks: ["extension-asked", "meeting-after-due"],
        extensionId: request,
      },
      { name: "Kören", account: false, askedAs: "invited", delivery: "waiting" },
    ]);
    await world.pool.query("update outgoing_message set state = 'failed' where recipient = 'kor@f.example'");
    const again = resultOf(await wall(world, sent.actor, { consultation: sent.id }));
    expect(again[2]).toMatchObject({ standing: "at-risk", risks: ["not-delivered"], delivery: "failed" });
  });

  it("is read in one question, however many there are", async () => {
    const outside = Array.from({ length: 47 }, (_, at) => `F ${at}; f${at}@f.example`).join("\n");
    const sent = await sendOut(world, { sender: people.social, outside });
    expect(resultOf(await wall(world, sent.actor, { consultation: sent.id }))).toHaveLength(47);
  });

  it("is empty for another authority, also one that was asked, and shut for those without role", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    const asked = { consultation: sent.id };
    expect(resultOf(await wall(world, await people.otherRegistrar.actor(), asked))).toEqual([]);
    expect(await wall(world, await people.nobody.actor(), asked)).toMatchObject(forbidden);
  });
});
