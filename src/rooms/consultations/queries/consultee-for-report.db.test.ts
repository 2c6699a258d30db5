import { beforeAll, describe, expect, it } from "vitest";
import { askOut, consulteeRow, incomingCast, planDay } from "../../../../tests/support/asked.ts";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { linkOwnCase } from "../commands/link-own-case.ts";
import { backPlanFor } from "./back-plan-for.ts";
import { consulteeForReport } from "./consultee-for-report.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
});

describe("the question put to one consultee", () => {
  it("has all that an answer rests on, and of the others their names alone", async () => {
    expect(await consulteeForReport(world.db, asked.consultee)).toMatchObject({
      title: "Säkerhetsprogram",
      state: "sent",
      stage: "sent",
      dueDay: Temporal.PlainDate.from("2026-05-04"),
      senderName: "Socialnämnden",
      senderCaseNumber: "SOC 2026/1",
      senderPredecessor: null,
      ownCaseNumber: null,
      sections: [
        { sectionId: asked.sent.sections[0], heading: "Lokaler", level: 1, content: { type: "doc" } },
        { heading: "Larmkedja" },
      ],
      questions: [{ text: "Räcker tiden till?" }],
      others: [{ name: "Polisen i länet", isGroup: false }],
      attachments: [],
    });
  });

  it("names a group once, and knows nothing of what is still a draft", async () => {
    const sport = await addBody(world, "Idrottsnämnden");
    const district = await addBody(world, "Norra stadsdelsnämnden", "district_council");
    const to = { sender: people.social, caseId: asked.file.id };
    const grouped = await askOut(world, { ...to, to: [sport, district], group: "Samtliga nämnder" });
    const question = await consulteeForReport(world.db, grouped.consultees[0] ?? "");
    expect(question?.others).toEqual([{ name: "Samtliga nämnder", isGroup: true }]);
    await arrange(world, (tx) =>
      tx.updateTable("consultation").set({ state: "draft" }).where("id", "=", grouped.id).execute(),
    );
    expect(await consulteeForReport(world.db, grouped.consultees[0] ?? "")).toBeNull();
    expect(await consulteeForReport(world.db, world.newId())).toBeNull();
  });
});

describe("its plan", () => {
  it("follows the body's own meetings and the day the answer is due; an outside body plans for itself", async () => {
    for (const day of ["2026-03-03", "2026-04-21", "2026-05-19"]) await planDay(world, people.culture, day);
    await planDay(world, people.social, "2026-04-28");
    const plan = await backPlanFor(world.db, asked.consultee, world.now());
    expect([plan?.meetingDay?.toString(), plan?.approval]).toEqual(["2026-04-21", "immediate"]);
    expect(await backPlanFor(world.db, asked.outside, world.now())).toBeNull();
  });
});

describe("its own case", () => {
  it("is tied to the question, and never sets back what has been reached", async () => {
    const file = await addCase(world, people.otherRegistrar, asked.own);
    await arrange(world, (tx) => linkOwnCase(tx, asked.consultee, file.id));
    expect(await consulteeRow(world, asked.consultee)).toMatchObject({ own_case_id: file.id, stage: "registered" });
    const question = await consulteeForReport(world.db, asked.consultee);
    expect(question).toMatchObject({ ownCaseNumber: file.number, officerId: null, version: 2 });
    await arrange(world, (tx) => tx.updateTable("consultee").set({ stage: "drafting" }).execute());
    await arrange(world, (tx) => linkOwnCase(tx, asked.consultee, file.id));
    expect((await consulteeRow(world, asked.consultee)).stage).toBe("drafting");
  });
});
