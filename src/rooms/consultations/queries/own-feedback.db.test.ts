import { beforeAll, expect, it } from "vitest";
import { answered, handleAll } from "../../../../tests/support/compiled.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { closeConsultation } from "../commands/close-consultation.ts";
import { ownFeedback } from "./own-feedback.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeAll(async () => {
  world = await testWorld();
  here = await answered(world);
  await handleAll(world, here.asked);
});
const own = async (consultee: string) => ownFeedback(world, await here.people.officer.actor(), { consultee });

it("tells nothing before the consultation is closed, and then one's own body's answer alone", async () => {
  expect(await own(here.social)).toMatchObject({
    problem: { kind: "too-late", key: "consultations:feedback.not-closed" },
  });
  resultOf(await closeConsultation(world, await here.asked.strategist.actor(), { consultation: here.asked.id }));
  expect(resultOf(await own(here.social))).toMatchObject({
    asked: { name: "Socialnämnden", sender: "Kommunstyrelsen" },
    viewpoints: [{ outcome: "taken", reason: "Avsnittet skrivs om.", sectionHeading: "Larmkedja" }],
  });
  expect(await own(here.culture)).toMatchObject({ problem: { kind: "missing" } });
});
