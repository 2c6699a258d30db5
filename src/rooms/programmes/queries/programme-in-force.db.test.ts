import { beforeAll, describe, expect, it } from "vitest";
import { addBody, type Body } from "../../../../tests/support/cast.ts";
import { addProgramme, addVersion } from "../../../../tests/support/programme.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { focusAreasOf } from "./focus-areas-of.ts";
import { programmeInForce } from "./programme-in-force.ts";
import { requirementsOf } from "./requirements-of.ts";
import { versionOnDay } from "./version-on-day.ts";

let world: TestWorld;
let board: Body;
beforeAll(async () => {
  world = await testWorld();
  board = await addBody(world, "Kommunstyrelsen", "executive_board");
});
const day = (text: string) => Temporal.PlainDate.from(text);

describe("what is in force", () => {
  it("is the adopted version until another takes its place, and never a draft", async () => {
    expect(await programmeInForce(world.db, day("2026-03-10"))).toBeNull();
    const programme = await addProgramme(world, board);
    const first = await addVersion(world, board, { programme, inForceFrom: "2020-01-01" });
    await addVersion(world, board, { programme, number: 2, state: "drafting" });
    expect(await programmeInForce(world.db, day("2026-03-10"))).toMatchObject({
      programmeId: programme.id,
      slug: programme.slug,
      versionId: first.id,
      number: 1,
      bodyId: board.id,
    });
    expect(await programmeInForce(world.db, day("2026-03-10"), "quality")).toBeNull();
    const next = await addVersion(world, board, { programme, number: 3, inForceFrom: "2026-03-10" });
    await arrange(world, (tx) =>
      tx
        .updateTable("programme_version")
        .set({ superseded_day: day("2026-03-10") })
        .where("id", "=", first.id)
        .execute(),
    );
    const on = async (text: string) => (await versionOnDay(world.db, programme.id, day(text)))?.versionId ?? null;
    expect([await on("2019-12-31"), await on("2026-03-09"), await on("2026-03-10")]).toEqual([null, first.id, next.id]);
  });

  it("has its areas and requirements in the order of the text, with chapter, section and those that are named", async () => {
    const version = await addVersion(world, board, {
      areas: ["Ett", "Två"],
      chapters: [
        {
          heading: "Skydd",
          requirements: [
            "Alla ska ha lås.",
            { text: "Styrelsen ska öva.", addressee: "named", bodies: [board], areas: ["Ett", "Två"] },
          ],
        },
      ],
    });
    expect(
      (await focusAreasOf(world.db, version.id)).map(({ name, predecessorIds }) => [name, predecessorIds]),
    ).toEqual([
      ["Ett", []],
      ["Två", []],
    ]);
    const [ett, named] = await requirementsOf(world.db, version.id);
    expect(ett).toMatchObject({
      text: "Alla ska ha lås.",
      chapter: "Skydd",
      section: "Skydd: krav",
      areaIds: [version.areas[0]?.id],
      bodyIds: [],
    });
    expect(named).toMatchObject({ addressee: "named", bodyIds: [board.id], dueDay: null });
    expect(named?.areaIds.toSorted()).toEqual(version.areas.map(({ id }) => id).toSorted());
  });
});
