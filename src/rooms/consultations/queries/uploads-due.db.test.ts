import { expect, it } from "vitest";
import { askBodies } from "../../../../tests/support/asked-bodies.ts";
import { waitingUpload } from "../../../../tests/support/brought-answer.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { arrange, testWorld } from "../../../../tests/support/world.ts";
import { uploadsDue } from "./uploads-due.ts";

it("tells those who enter answers which files wait, while they can be entered, and nobody else", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const asked = await askBodies(world, [people.social, people.culture]);
  const upload = await waitingUpload(world, asked);
  for (const by of [asked.registrar, asked.strategist])
    expect(await uploadsDue(world, await by.actor(), {})).toMatchObject({
      value: [{ href: `/remisser/${asked.id}/svar/uppladdat/${upload}`, owner: "Rakel Registerström", due: null }],
    });
  expect(await uploadsDue(world, await people.registrar.actor(), {})).toEqual({ ok: true, value: [] });
  expect(await uploadsDue(world, await people.auditor.actor(), {})).toMatchObject({ problem: { kind: "forbidden" } });
  await arrange(world, (tx) => tx.updateTable("consultation").set({ state: "closed" }).execute());
  expect(await uploadsDue(world, await asked.registrar.actor(), {})).toEqual({ ok: true, value: [] });
});
