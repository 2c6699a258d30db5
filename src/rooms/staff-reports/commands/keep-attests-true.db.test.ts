import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { attested } from "../../../../tests/support/attest.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import {
  type ReportCast,
  reportCast,
  reportRow,
  sectionsOf,
  seenSteps,
  writeIn,
  writeReport,
} from "../../../../tests/support/staff-report.ts";
import { chooseMeetingDay } from "./choose-meeting-day.ts";
import { confirmStep } from "./confirm-step.ts";
import { setSignatories } from "./set-signatories.ts";
import { setSteps } from "./set-steps.ts";

let setting: ReportCast;
let id: string;
beforeAll(async () => {
  setting = await reportCast();
});
beforeEach(async () => {
  const { world, people, file } = setting;
  id = (await writeReport(world, people.officer, { case: file.id })).id;
  await attested(world, id, people.officer, people.head, people.director);
});
const standing = async () => {
  const { world } = setting;
  const attests = world.db
    .selectFrom("attestation")
    .selectAll()
    .where("report_id", "=", id)
    .where("voided_at", "is", null);
  return { state: (await reportRow(world, id)).state, attests: (await attests.execute()).length };
};
const steps = () =>
  setting.world.db.selectFrom("preparation_step").selectAll().where("report_id", "=", id).orderBy("position").execute();

describe("an attested report", () => {
  it("stays attested when a hearing is confirmed, a hearing is moved, or the meeting's day is set", async () => {
    const { world, people } = setting;
    const actor = await people.officer.actor();
    const [group] = await steps();
    world.clock.set("2026-04-02T08:00:00Z");
    const confirmed = { report: id, step: group?.id, expectedVersion: group?.version, day: "2026-04-01" };
    resultOf(await confirmStep(world, actor, confirmed));
    resultOf(await chooseMeetingDay(world, actor, { report: id, day: "2026-04-21" }));
    const moved = (await steps()).map(({ id: step, kind, name }) => ({
      id: step,
      kind,
      name,
      plannedDay: "2026-04-09",
    }));
    resultOf(await setSteps(world, actor, { report: id, seen: await seenSteps(world, id), steps: moved }));
    expect(await standing()).toEqual({ state: "attested", attests: 2 });
  });

  it("stays attested when the same words are saved again", async () => {
    const { world, people } = setting;
    resultOf(await writeIn(world, people.officer, id, "summary", "Förslaget är bra."));
    expect(await standing()).toEqual({ state: "attested", attests: 2 });
  });

  const changes: Record<string, () => Promise<unknown>> = {
    "a word": async () =>
      resultOf(await writeIn(setting.world, setting.people.officer, id, "summary", "Förslaget är mycket bra.")),
    "how a word is set": async () =>
      resultOf(await writeIn(setting.world, setting.people.officer, id, "summary", "Förslaget är **bra**.")),
    "a viewpoint": async () =>
      resultOf(await writeIn(setting.world, setting.people.officer, id, "summary", "==Förslaget är bra.=={support}")),
    "who is heard": async () => {
      const { world, people } = setting;
      const more = { kind: "other", name: "Ungdomsrådet", plannedDay: "2026-04-01" };
      resultOf(
        await setSteps(world, await people.officer.actor(), {
          report: id,
          seen: await seenSteps(world, id),
          steps: [more],
        }),
      );
    },
    "who signs": async () => {
      const { world, people } = setting;
      const order = [people.head, people.director];
      const given = order.map(({ id: person }) => ({ person, title: "En annan titel", unit: null }));
      const seen = order.map(({ id: person }) => person).join(",");
      resultOf(await setSignatories(world, await people.officer.actor(), { report: id, seen, people: given }));
    },
  };
  it.each(Object.entries(changes))(
    "is a draft again when this changes, its attests kept and void: %s",
    async (_, change) => {
      await change();
      expect(await standing()).toEqual({ state: "draft", attests: 0 });
      const kept = await setting.world.db.selectFrom("attestation").selectAll().where("report_id", "=", id).execute();
      expect(kept).toHaveLength(2);
      expect((await sectionsOf(setting.world, id)).size).toBeGreaterThan(5);
    },
  );
});
