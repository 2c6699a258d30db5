import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../../kernel/working-day.ts";
import { backPlan } from "./back-plan.ts";
import type { BackPlan, PlanStep } from "./plan-steps.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const { compare } = Temporal.PlainDate;
const daysOf = (plan: BackPlan) => Object.fromEntries(plan.steps.map(({ step, latest }) => [step, latest.toString()]));
const kinds = (plan: BackPlan) => plan.warnings.map(({ kind }) => kind);

describe("a meeting ten days before the answer is due", () => {
  const asked = {
    today: day("2024-01-15"),
    dueDay: day("2024-03-01"),
    meetingDays: [day("2024-01-23"), day("2024-02-20"), day("2024-03-19")],
  };

  it("is the one to aim for, with immediate approval since the ordinary may take longer", () => {
    const plan = backPlan(asked);
    expect(plan.meetingDay?.toString()).toBe("2024-02-20");
    expect(plan.approval).toBe("immediate");
    expect(plan.warnings).toEqual([
      { kind: "immediate_approval", ordinaryDay: day("2024-03-05"), earlier: day("2024-01-23") },
    ]);
    expect(daysOf(plan)).toEqual({
      draft: "2024-02-01",
      cooperation_group: "2024-02-08",
      councils: "2024-02-09",
      attest: "2024-02-12",
      notice: "2024-02-13",
      meeting: "2024-02-20",
      approval: "2024-02-20",
      dispatch: "2024-03-01",
    });
  });

  it("says so when the groups meet after the text is attested", () => {
    const plan = backPlan({ ...asked, cooperationDays: [day("2024-02-14")], councilDays: [day("2024-02-15")] });
    expect(plan.warnings).toContainEqual({ kind: "heard_after_attest", day: day("2024-02-15") });
    expect(daysOf(plan)).toMatchObject({
      cooperation_group: "2024-02-14",
      councils: "2024-02-15",
      draft: "2024-02-07",
    });
    expect(plan.steps.map(({ step }) => step)).toEqual<PlanStep[]>([
      "draft",
      "attest",
      "notice",
      "cooperation_group",
      "councils",
      "meeting",
      "approval",
      "dispatch",
    ]);
  });

  it("needs no immediate approval when fourteen days suffice", () => {
    const plan = backPlan({ ...asked, dueDay: day("2024-03-08") });
    expect([plan.approval, daysOf(plan).approval, kinds(plan)]).toEqual(["ordinary", "2024-03-05", []]);
  });

  it("counts on no approval of minutes on a day off", () => {
    const may = { today: day("2026-03-02"), dueDay: day("2026-05-29"), meetingDays: [day("2026-04-17")] };
    expect(daysOf(backPlan(may)).approval).toBe("2026-04-30");
    const tight = backPlan({ ...may, dueDay: day("2026-04-29") });
    expect(tight.warnings).toEqual([{ kind: "immediate_approval", ordinaryDay: day("2026-04-30"), earlier: null }]);
  });
});

describe("what stands in the way", () => {
  it("proposes other ways when no meeting comes in time, and knows the next one", () => {
    const plan = backPlan({
      today: day("2024-02-01"),
      dueDay: day("2024-02-15"),
      meetingDays: [day("2024-01-23"), day("2024-02-20")],
    });
    expect([plan.meetingDay, plan.approval]).toEqual([null, null]);
    expect(plan.warnings[0]).toEqual({ kind: "no_meeting", next: day("2024-02-20") });
    expect(plan.steps.at(-1)).toMatchObject({ step: "dispatch", latest: day("2024-02-15") });
  });

  it("keeps a chosen meeting that comes too late, and says so", () => {
    const plan = backPlan({
      today: day("2024-02-01"),
      dueDay: day("2024-02-15"),
      meetingDays: [day("2024-02-20")],
      chosenMeeting: day("2024-02-20"),
    });
    expect(plan.warnings).toContainEqual({ kind: "meeting_after_due", day: day("2024-02-20") });
    expect(daysOf(plan).dispatch).toBe("2024-02-21");
  });

  it("names the steps whose day is behind, but not those that are done", () => {
    const late = { today: day("2024-02-12"), dueDay: day("2024-03-01"), meetingDays: [day("2024-02-20")] };
    expect(backPlan(late).warnings).toContainEqual({
      kind: "passed",
      steps: ["draft", "cooperation_group", "councils"],
    });
    const done: PlanStep[] = ["draft", "cooperation_group", "councils"];
    expect(kinds(backPlan({ ...late, done }))).not.toContain("passed");
  });

  it("remembers July, a due day on a free day, and one that has been", () => {
    const meetingDays = [day("2024-06-18")];
    expect(kinds(backPlan({ today: day("2024-05-20"), dueDay: day("2024-08-15"), meetingDays }))).toContain("summer");
    expect(kinds(backPlan({ today: day("2024-05-20"), dueDay: day("2024-06-28"), meetingDays }))).not.toContain(
      "summer",
    );
    expect(kinds(backPlan({ today: day("2024-08-01"), dueDay: day("2025-06-30"), meetingDays }))).not.toContain(
      "summer",
    );
    const free = backPlan({ today: day("2024-02-01"), dueDay: day("2024-03-29"), meetingDays: [day("2024-03-12")] });
    expect(free.warnings).toContainEqual({
      kind: "due_on_free_day",
      day: day("2024-03-29"),
      instead: day("2024-03-28"),
    });
    const over = backPlan({ today: day("2024-03-05"), dueDay: day("2024-03-01"), meetingDays: [] });
    expect(over.warnings[0]).toEqual({ kind: "overdue", days: 4 });
  });
});

describe("always", () => {
  const someDay = fc.integer({ min: 0, max: 1500 }).map((days) => day("2023-01-01").add({ days }));
  const given = fc.record({
    today: someDay,
    dueDay: someDay,
    meetingDays: fc.array(someDay, { maxLength: 12 }),
    chosenMeeting: fc.option(someDay, { freq: 5 }),
    cooperationDays: fc.array(someDay, { maxLength: 8 }),
    councilDays: fc.array(someDay, { maxLength: 8 }),
    habits: fc.record({ noticeLead: fc.integer({ min: 0, max: 21 }), hearingLead: fc.integer({ min: 0, max: 10 }) }),
  });
  const spine: PlanStep[] = ["draft", "attest", "notice", "meeting", "approval", "dispatch"];

  it("the steps come in order, the groups hear it before the end, and the text before they do", () => {
    fc.assert(
      fc.property(given, (input) => {
        const plan = backPlan(input);
        const latest = new Map(plan.steps.map((step) => [step.step, step.latest]));
        const days = spine.flatMap((step) => latest.get(step) ?? []);
        expect(days).toEqual(days.toSorted(compare));
        const end = latest.get("meeting") ?? latest.get("dispatch") ?? input.dueDay;
        for (const step of ["cooperation_group", "councils"] as const) {
          const heard = latest.get(step) ?? end;
          expect(compare(latest.get("draft") ?? end, heard)).toBeLessThanOrEqual(0);
          expect(compare(heard, end)).toBeLessThan(0);
        }
      }),
    );
  });

  it("nothing comes after the due day unless the plan warns of it", () => {
    fc.assert(
      fc.property(given, (input) => {
        const plan = backPlan(input);
        if (kinds(plan).some((kind) => kind === "meeting_after_due" || kind === "due_on_free_day")) return;
        for (const { latest } of plan.steps) expect(compare(latest, input.dueDay)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("what people here must do falls on a working day", () => {
    const bare = given.map((input) => ({ ...input, cooperationDays: [], councilDays: [] }));
    fc.assert(
      fc.property(bare, (input) => {
        const { steps, approval } = backPlan(input);
        // What is approved at once is approved where the meeting is held, whichever day that is.
        const own = steps.filter(({ step }) => step !== "meeting" && (step !== "approval" || approval === "ordinary"));
        for (const { latest } of own) expect(isWorkingDay(latest)).toBe(true);
      }),
    );
  });

  it("aims for a given meeting and no other, and for none only when it says so", () => {
    fc.assert(
      fc.property(given, (input) => {
        const { meetingDay, warnings } = backPlan(input);
        const known = [...input.meetingDays, input.chosenMeeting].some((one) => meetingDay && one?.equals(meetingDay));
        expect(known).toBe(meetingDay !== null);
        expect(warnings.some(({ kind }) => kind === "no_meeting")).toBe(meetingDay === null);
      }),
    );
  });
});
