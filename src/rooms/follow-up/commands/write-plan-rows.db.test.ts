import { beforeEach, describe, expect, it } from "vitest";
import { addPlan, totalOf } from "../../../../tests/support/plan.ts";
import { activityRow, csv, goalRow, importCast } from "../../../../tests/support/plan-import.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { sheetFile } from "../../../../tests/support/sheet.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { writePlanImport } from "../jobs/write-plan-import.ts";
import { proposeGoal } from "./propose-goal.ts";
import { writePlanRows } from "./write-plan-rows.ts";

let world: Awaited<ReturnType<typeof importCast>>["world"];
let people: Awaited<ReturnType<typeof importCast>>["people"];
let plan: Awaited<ReturnType<typeof importCast>>["plan"];
let bring: Awaited<ReturnType<typeof importCast>>["bring"];
let importOf: Awaited<ReturnType<typeof importCast>>["importOf"];
let begin: Awaited<ReturnType<typeof importCast>>["begin"];
let write: Awaited<ReturnType<typeof importCast>>["write"];
let titles: Awaited<ReturnType<typeof importCast>>["titles"];
beforeEach(async () => {
  ({ world, people, plan, bring, importOf, begin, write, titles } = await importCast());
});

describe("goals and activities from a file", () => {
  it("are only looked through until somebody says they are to be written", async () => {
    const id = await bring(csv(activityRow("Vi övar", "Larmövning"), goalRow("Vi övar"), ";;;;;"));
    expect(await importOf(id)).toMatchObject({
      ...{ state: "read", row_count: 2, rows_done: 0, faults: [] },
      counts: { newGoals: 1, newActivities: 1, changed: 0, same: 0, faulty: 0 },
    });
    expect([await titles("goal"), await titles("activity")]).toEqual([[], []]);
    await write(id);
    expect([await titles("goal"), await titles("activity")]).toEqual([["Vi övar"], ["Larmövning"]]);
    expect(await importOf(id)).toMatchObject({ state: "done", rows_done: 2, file_id: null });
    expect(await world.db.selectFrom("activity_area").select("focus_area_id").execute()).toEqual([
      { focus_area_id: plan.version.areas[0] },
    ]);
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("come from Excel with days as days, and count in the city's picture under a goal that is proposed", async () => {
    const { goal } = await addPlan(world, plan, plan.planner, people.social);
    resultOf(await proposeGoal(world, await plan.planner.actor(), { goal, expectedVersion: 1 }));
    const day = Temporal.PlainDate.from("2026-03-01");
    const rows = [
      ["Title", "Goal", "Why", "Due", "Responsible"],
      ["Öva", "Alla vet vad de ska göra", "Så", day, "Chef"],
    ];
    const id = await bring(new File([new Uint8Array(sheetFile(rows))], "plan.xlsx"));
    expect(await importOf(id)).toMatchObject({ counts: { newActivities: 1, faulty: 0 }, faults: [] });
    await write(id);
    const written = await world.db
      .selectFrom("activity")
      .select("due_day")
      .where("title", "=", "Öva")
      .executeTakeFirst();
    expect(written?.due_day.toString()).toBe("2026-03-01");
    expect(await totalOf(world, people.social)).toMatchObject({ goals: 1, planned: 2 });
  });

  it("are left out where something is wrong, each with its row and column", async () => {
    const wrong = [
      "Uppdrag;Vi övar;Fel typ;Så;;;Chef;;;2026-05-31;;;",
      "Aktivitet;Inget mål;Utan mål;Så;;;Chef;;;2026-05-31;;;",
      "Aktivitet;Vi övar;;;;;;ingen@exempel.se;2026-06-01;2026-05-31;Nästan;mycket;Lotteri",
      "Aktivitet;Vi övar;Dag;Så;;;Chef;;;3/1/2026;;;",
      `Mål;Fel mål;Utan;;;Okänt;Chef;;2026-12-31;2026-01-01;;;`,
    ];
    const id = await bring(
      csv(goalRow("Vi övar"), ...wrong, activityRow("Vi övar", "Rätt"), activityRow("Vi övar", "Rätt")),
    );
    const { faults, counts } = await importOf(id);
    const said = (faults as { row: number; column: string; key: string }[]).map(
      ({ row, column, key }) => `${row} ${column} ${key.replace(/^follow-up:(import\.fault|problem)\./, "")}`,
    );
    expect(counts).toEqual({ newGoals: 1, newActivities: 1, changed: 0, same: 0, faulty: 6 });
    expect(said.sort()).toEqual(
      [
        ...["3 kind word-kind", "4 goal goal-unknown", "5 owner owner-unknown", "5 title activity-title", "5 why why"],
        ...["5 state word-state", "5 cost cost", "5 funding word-funding", "6 due web:field.not-a-day"],
        ...["7 areas areas-unknown", "7 goal parent-unknown", "7 due days-reversed", "9 title row-twice"],
      ].sort(),
    );
    await write(id);
    expect(await titles("activity")).toEqual(["Rätt"]);
    expect((await importOf(id)).state).toBe("done");
  });

  it("change what is there by id, and never undo what somebody else has written since", async () => {
    const { goal, activity } = await addPlan(world, plan, plan.planner, people.social);
    const changing = (version: number, title: string) =>
      new File([`Rubrik;Id;Version;Läge;Kommentar\n${title};${activity};${version};Pågår;I gång`], "andra.csv");
    const same = new File([`Typ;Rubrik;Id;Version\nMål;Alla vet vad de ska göra;${goal};1`], "lika.csv");
    expect(await importOf(await bring(same))).toMatchObject({ counts: { same: 1, changed: 0, faulty: 0 } });
    const id = await bring(changing(1, "Öva utrymning igen"));
    expect(await importOf(id)).toMatchObject({ counts: { changed: 1, faulty: 0 }, faults: [] });
    await write(id);
    const row = await world.db.selectFrom("activity").selectAll().where("id", "=", activity).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ title: "Öva utrymning igen", state: "ongoing", version: 2, why: "Alla ska hitta ut." });
    const told = await world.db.selectFrom("activity_update").selectAll().execute();
    expect(told).toMatchObject([{ state: "ongoing", note: "I gång", written_by: plan.planner.id }]);
    expect(await importOf(await bring(changing(1, "Äldre")))).toMatchObject({
      counts: { faulty: 1 },
      faults: [{ row: 2, column: "version", key: "follow-up:import.fault.changed-since" }],
    });
  });

  it("is gone on with after a crash, without writing anything twice", async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => activityRow("Vi övar", `Övning ${at}`));
    const id = await bring(csv(...rows, goalRow("Vi övar")));
    resultOf(await begin(id));
    let made = 0;
    const dying = Object.assign(
      { ...world },
      {
        newId: () => {
          if (made > 3_800) throw new Error("killed");
          made += 1;
          return world.newId();
        },
      },
    );
    await expect(writePlanImport(dying, { import: id })).rejects.toThrow("killed");
    const { rows_done } = await importOf(id);
    expect(rows_done).toBe(1_000);
    await writePlanImport(world, { import: id });
    expect(await importOf(id)).toMatchObject({ state: "done", rows_done: 1_501, faults: [] });
    expect(await titles("goal")).toEqual(["Vi övar"]);
    expect(new Set(await titles("activity")).size).toBe(1_500);
    expect((await titles("activity")).length).toBe(1_500);
  });

  it("cannot be read at all, and says why", async () => {
    const faultOf = async (file: File) => {
      const { state, faults } = await importOf(await bring(file));
      return [state, (faults as { key: string }[])[0]?.key];
    };
    expect(await faultOf(new File(["a;b\n1;2"], "a.csv"))).toEqual(["failed", "follow-up:import.no-headings"]);
    expect(await faultOf(new File(["Rubrik;Aktivitet\n1;2"], "a.csv"))).toEqual([
      "failed",
      "follow-up:import.heading-twice",
    ]);
    expect(await faultOf(new File(["Rubrik;Mål\n;\n"], "a.csv"))).toEqual(["failed", "follow-up:import.only-headings"]);
  });

  it("are written by the house alone", async () => {
    const id = await bring(csv(goalRow("Vi övar")));
    const planner = await plan.planner.actor();
    const asked = { import: id, after: 0, rows: [], last: true };
    await expectRefused(world, ["goal", "plan_import"], () => writePlanRows(world, planner, asked));
    expect(await writePlanRows(world, theHouse, asked)).toMatchObject({ problem: { key: "follow-up:import.not-now" } });
  });
});
