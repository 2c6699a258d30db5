import { describe, expect, it } from "vitest";
import { demands } from "./actions.ts";
import { caseActs, documentActs, shutForCase, shutForDocument } from "./lifecycle.ts";
import sv from "./messages.sv.json" with { type: "json" };

describe("the lifecycle of a case", () => {
  it("opens in a closed case only what keeps the register right", () => {
    const acts = Object.keys(caseActs) as (keyof typeof caseActs)[];
    expect(acts.filter((act) => shutForCase("closed", act) === null)).toEqual([
      "correct",
      "set-secrecy",
      "relate",
      "add-number",
      "reopen",
    ]);
    expect(shutForCase("open", "reopen")).toBe("register:case-is-open");
  });

  it("never lets the files of a record change, or a record go", () => {
    const record = { status: "record", direction: "drawn_up" } as const;
    for (const act of ["add-version", "make-record", "discard"] as const)
      expect(shutForDocument("open", record, act)).not.toBeNull();
    expect(shutForDocument("open", record, "dispatch")).toBeNull();
    expect(shutForDocument("open", { ...record, direction: "received" }, "dispatch")).toBe(
      "register:only-drawn-up-is-sent",
    );
    expect(shutForDocument("closed", record, "correct-document")).toBeNull();
  });

  it("does nothing with a weeded draft", () => {
    const acts = Object.keys(documentActs) as (keyof typeof documentActs)[];
    const discarded = { status: "discarded", direction: "drawn_up" } as const;
    for (const act of acts) expect(shutForDocument("open", discarded, act)).toBe("register:document-is-discarded");
  });

  it("has an action, a button and a refusal in words for every act", () => {
    const rows = { ...caseActs, ...documentActs };
    for (const [act, { otherwise }] of Object.entries(rows)) {
      expect(Object.keys(demands)).toContain(act);
      expect(sv.act).toHaveProperty([act]);
      expect(sv).toHaveProperty([otherwise.replace("register:", "")]);
    }
  });
});
