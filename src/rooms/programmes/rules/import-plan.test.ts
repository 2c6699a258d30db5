import { describe, expect, it } from "vitest";
import { type FoundSection, importPlan, type KnownPart } from "./import-plan.ts";
import { importProblems } from "./import-problems.ts";
import { readImportChoices } from "./read-import-choices.ts";

const found = (heading: string, more: Partial<FoundSection> = {}): FoundSection => {
  return { level: 1, heading, text: "", demands: [], ...more };
};
const known = (heading: string, demands: string[] = [], required = demands): KnownPart => ({
  ...{ id: `row-${heading}`, partId: heading, chapterId: null, kind: "chapter", heading, level: 1 },
  ...{ text: demands.join(" "), demands },
  requirements: required.map((text) => ({ wordingId: `w-${text}`, requirementId: `r-${text}`, text })),
});
const plan = (
  before: KnownPart[],
  after: FoundSection[],
  {
    pairs = after.map(({ heading }) => heading as string | null),
    fields = {},
  }: { pairs?: (string | null)[]; fields?: object } = {},
) => importPlan({ found: after, known: before, pairs }, readImportChoices({ ...fields }));

describe("the plan of a text that was read in", () => {
  it("keeps the identity of what is recognised, and marks what is moved, renamed and new", () => {
    const made = plan([known("A"), known("B"), known("C")], [found("B"), found("A"), found("C2"), found("D")], {
      pairs: ["B", "A", "C", null],
    });
    expect(made.parts.map(({ partId, marks }) => [partId, marks])).toEqual([
      ["B", []],
      ["A", ["moved"]],
      ["C", ["renamed"]],
      ["new-3", ["new"]],
    ]);
    expect(made.left).toEqual([]);
  });

  it("divides a part that several are said to be; the first keeps its identity", () => {
    const made = plan([known("A")], [found("A"), found("A2")], { pairs: ["A", null], fields: { "is-1": "A" } });
    expect(made.parts.map(({ partId, splitFrom }) => [partId, splitFrom?.partId ?? null])).toEqual([
      ["A", null],
      ["new-1", "A"],
    ]);
  });

  it("asks what becomes of a part that is left out, until somebody has said", () => {
    const [before, after] = [[known("A"), known("B")], [found("A")]];
    expect(plan(before, after).left.map(({ fate }) => fate)).toEqual([null]);
    const fates = ["retired", "keep", "into-0", "into-7", "nonsense"].map(
      (chosen) => plan(before, after, { fields: { "gone-B": chosen } }).left[0]?.fate,
    );
    expect(fates).toEqual(["retired", "keep", { into: 0 }, null, null]);
  });

  it("lets a requirement follow its sentence, and proposes the likest one when the sentence is gone", () => {
    const before = [known("A", ["Nämnderna ska öva.", "Nämnderna ska ha en plan för kriser."]), known("B")];
    const after = [
      found("A", { demands: ["Nämnderna ska varje år ha en plan för kriser.", "Alla ska le."] }),
      found("B", { demands: ["Nämnderna ska öva."] }),
    ];
    const made = plan(before, after);
    expect(made.follow.map(({ text, position }) => [text, position])).toEqual([["Nämnderna ska öva.", 1]]);
    expect(made.lost.map(({ fate }) => fate)).toEqual([{ sentence: "Nämnderna ska varje år ha en plan för kriser." }]);
    expect(made.parts.map(({ fresh }) => fresh)).toEqual([after[0]?.demands, []]);
    const wording = "wording-w-Nämnderna ska ha en plan för kriser.";
    expect(plan(before, after, { fields: { [wording]: "reads-0-1" } }).lost[0]?.fate).toEqual({
      sentence: "Alla ska le.",
    });
    for (const chosen of ["reads-0-9", "reads-1-1", "reads-1"]) {
      expect(plan(before, after, { fields: { [wording]: chosen } }).lost[0]?.fate).toBeNull();
    }
  });

  it("asks again of a sentence that was chosen while the part stood elsewhere, and proposes nothing to who has been asked", () => {
    const before = [known("A", ["Alla ska öva varje år."])];
    const after = [found("A", { demands: ["Alla ska öva ofta."] }), found("B", { demands: ["Larm ska prövas."] })];
    const wording = "wording-w-Alla ska öva varje år.";
    const fate = (fields: object) => plan(before, after, { pairs: ["A", null], fields }).lost[0]?.fate;
    expect(fate({ [wording]: "reads-0-0" })).toEqual({ sentence: "Alla ska öva ofta." });
    expect(fate({ [wording]: "reads-0-0", "is-0": "new", "is-1": "A" })).toBeNull();
    expect(fate({})).toEqual({ sentence: "Alla ska öva ofta." });
    expect(fate({ addressee: "all" })).toBeNull();
  });

  it("leaves a requirement alone whose words never stood in the text", () => {
    const made = plan([known("A", ["Alla ska öva."], ["Varje nämnd ska öva en gång."])], [found("A", { demands: [] })]);
    expect([made.lost, made.follow]).toEqual([[], []]);
  });
});

describe("what stands in the way of taking a text in", () => {
  const problems = (fields: object, before = new Set(["B", "r-Alla ska öva."]), reason: string | null = null) => {
    const choices = readImportChoices({ ...fields });
    const asked = { found: [found("A")], known: [known("A", ["Alla ska öva."]), known("B")], pairs: ["A"] };
    return importProblems({ plan: importPlan(asked, choices), choices, reason, before }).map(({ path, key }) => [
      path,
      key.replace("programmes:import.", ""),
    ]);
  };
  const wording = "wording-w-Alla ska öva.";

  it("names everything nobody has decided on at once", () => {
    expect(problems({})).toEqual([
      ["gone-B", "gone-missing"],
      [wording, "wording-missing"],
    ]);
  });

  it("wants a reason for a requirement of the version before that is struck with a part of this one", () => {
    const asked = (after: FoundSection[], fields: object, before: string[]) => {
      const choices = readImportChoices(fields as Record<string, unknown>);
      const stands = [known("A"), known("Ny", ["Alla ska öva."])];
      const made = importPlan({ found: after, known: stands, pairs: ["A"] }, choices);
      return importProblems({ plan: made, choices, reason: null, before: new Set(before) }).map(({ key }) => key);
    };
    const missing = ["programmes:import.reason-missing"];
    expect(asked([found("A")], { "gone-Ny": "retired" }, ["r-Alla ska öva."])).toEqual(missing);
    expect(asked([found("A")], { "gone-Ny": "retired" }, [])).toEqual([]);
    expect(asked([found("A")], { "gone-Ny": "into-0" }, ["r-Alla ska öva."])).toEqual([]);
    const moved = [found("A", { demands: ["Alla ska öva."] })];
    expect(asked(moved, { "gone-Ny": "retired" }, ["r-Alla ska öva."])).toEqual([]);
  });

  it("wants a reason for what the version before had, its own or the common one", () => {
    const chosen = { "gone-B": "retired", [wording]: "keep" };
    expect(problems(chosen)).toEqual([["reason", "reason-missing"]]);
    expect(problems({ ...chosen, "reason-B": "Står i ett annat program." })).toEqual([]);
    expect(problems(chosen, undefined, "Kortare.")).toEqual([]);
    expect(problems(chosen, new Set())).toEqual([]);
    expect(problems({ ...chosen, [wording]: "retired", "reason-B": "x" })).toEqual([["reason", "reason-missing"]]);
    expect(problems({ ...chosen, "reason-B": "x".repeat(2_001) })).toEqual([["reason-B", "reason-too-long"]]);
  });
});
