import { expect, it } from "vitest";
import { addBody } from "../../../../tests/support/cast.ts";
import { followUpCast, wheelWith } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addReceiver, messagesOf } from "../../../../tests/support/webhooks.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { openPeriod } from "./open-period.ts";

it("tells the systems of every body that hands in something that the period is open, each of its own page", async () => {
  const world = await testWorld();
  const people = await followUpCast(world);
  const police = await addBody(world, "Polisen", "outside_body");
  const { id } = await wheelWith(world, people, "t1");
  const to = new Map<string, string>();
  for (const body of [people.social, people.culture, people.board])
    to.set((await addReceiver(world, body)).id, body.slug);
  await addReceiver(world, police);
  await addReceiver(world, people.social, { events: ["activity.overdue"] });
  resultOf(await openPeriod(world, await people.strategist.actor(), { period: id }));
  const messages = await messagesOf(world);
  expect(messages).toHaveLength(3);
  for (const { endpoint, kind, data } of messages) {
    expect(kind).toBe("period.opened");
    expect(data).toEqual({
      ids: { period: id },
      numbers: { periodName: "2026-t1" },
      page: `/uppfoljning/perioder/${id}/organ/${to.get(endpoint)}`,
      api: "/periods?year=2026",
    });
  }
});
