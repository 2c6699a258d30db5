import { beforeAll, expect, it } from "vitest";
import { cast, type Person } from "../../../../tests/support/cast.ts";
import { addSecretary, approveNow, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { settledItem } from "../queries/settled-item.ts";
import { writeDissent } from "./write-dissent.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let secretary: Person;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  secretary = await addSecretary(world, people.social);
});

it("is written, changed and kept in order until the paragraph is approved", async () => {
  const meeting = await planMeeting(world, people.social, "2026-03-10");
  const [{ id }, other] = [await putItem(world, meeting), await putItem(world, meeting)];
  const form = (more: Record<string, unknown> = {}) => ({
    item: id,
    dissent: world.newId(),
    kind: "reservation",
    names: "Maj Prov (X)",
    statement: "Jag ville avslå.\n\nDet är för dyrt.",
    ...more,
  });
  const write = async (more: Record<string, unknown> = {}) => writeDissent(world, await secretary.actor(), form(more));
  expect(await write()).toMatchObject({ problem: { key: "meetings:problem.item-not-decided" } });
  await decide(world, id, { immediate: "yes" });
  await decide(world, other.id);
  const dissent = world.newId();
  resultOf(await write({ dissent }));
  resultOf(await write({ kind: "special_statement", names: "Ove Test (Y)" }));
  resultOf(await write({ dissent, names: "Maj Prov (X) och Bo Test (X)", version: 4 }));
  expect((await settledItem(world.db, id))?.dissents.map(({ kind, names }) => `${kind} ${names}`)).toEqual([
    "reservation Maj Prov (X) och Bo Test (X)",
    "special_statement Ove Test (Y)",
  ]);
  expect(await write({ dissent, version: 4 })).toMatchObject({ problem: { kind: "conflict" } });
  expect(await write({ dissent, item: other.id })).toMatchObject({ problem: { kind: "missing" } });
  expect(faultsOf(await write({ kind: "x", names: " ", statement: "" }))).toEqual({
    kind: "meetings:problem.choose-kind",
    names: "meetings:problem.names-missing",
    statement: "meetings:problem.statement-missing",
  });
  await expectRefused(world, ["agenda_dissent"], async () =>
    writeDissent(world, await people.registrar.actor(), form()),
  );
  await approveNow(world, id);
  expect(await write()).toMatchObject({ problem: { key: "meetings:problem.item-approved" } });
});
