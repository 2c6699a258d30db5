import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { contactAge } from "../rules/contact-age.ts";
import { countOrganisation } from "./count-organisation.ts";
import { listContactPoints } from "./list-contact-points.ts";

describe("contact points", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });
  const list = async (show: string, actor = city.registrar) =>
    resultOf(await listContactPoints(world, actor, { show }));

  it("are stale by the same rule in the list, the count and the words", async () => {
    const today = Temporal.PlainDate.from("2026-11-22");
    const [all, stale] = [await list("all"), await list("stale")];
    expect(stale.length).toBeGreaterThan(10);
    const isOld = ({ verified_day }: { verified_day: Temporal.PlainDate | null }) =>
      contactAge(verified_day, today).state !== "fresh";
    expect(stale.map(({ id }) => id).toSorted()).toEqual(
      all
        .filter(isOld)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(resultOf(await countOrganisation(world, city.registrar, {})).stale).toBe(stale.length);
    expect(stale[0]?.verified_day).toBeNull();
  });

  it("are stale by the day after twelve months, not before", async () => {
    const own = await list("mine");
    const verified = own.find(({ verified_day }) => verified_day?.toString() === "2026-08-27");
    const isStale = async () => (await list("stale")).some(({ id }) => id === verified?.id);
    world.clock.set("2027-08-27T09:00:00Z");
    expect(await isStale()).toBe(false);
    world.clock.set("2027-08-28T09:00:00Z");
    expect(await isStale()).toBe(true);
    world.clock.set("2026-11-22T09:00:00Z");
  });

  it("are one's own, or everybody's, for whoever is signed in", async () => {
    expect(new Set((await list("mine")).map(({ owner }) => owner))).toEqual(new Set(["Ragnar Registratorsson"]));
    expect(await listContactPoints(world, city.stranger, {})).toMatchObject({ problem: { kind: "forbidden" } });
  });
});
