import { describe, expect, it } from "vitest";
import { demands } from "./actions.ts";
import { caseErrands, documentErrands, shutForCase, shutForDocument } from "./lifecycle.ts";
import sv from "./messages.sv.json" with { type: "json" };

describe("the lifecycle of a case", () => {
  it("opens in a closed case only what keeps the register right", () => {
    const errands = Object.keys(caseErrands) as (keyof typeof caseErrands)[];
    expect(errands.filter((errand) => shutForCase("closed", errand) === null)).toEqual([
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
    for (const errand of ["add-version", "make-record", "discard"] as const)
      expect(shutForDocument("open", record, errand)).not.toBeNull();
    expect(shutForDocument("open", record, "dispatch")).toBeNull();
    expect(shutForDocument("open", { ...record, direction: "received" }, "dispatch")).toBe(
      "register:only-drawn-up-is-sent",
    );
    expect(shutForDocument("closed", record, "correct-document")).toBeNull();
  });

  it("does nothing with a weeded draft", () => {
    const errands = Object.keys(documentErrands) as (keyof typeof documentErrands)[];
    const discarded = { status: "discarded", direction: "drawn_up" } as const;
    for (const errand of errands)
      expect(shutForDocument("open", discarded, errand)).toBe("register:document-is-discarded");
  });

  it("has an action, a button and a refusal in words for every errand", () => {
    const rows = { ...caseErrands, ...documentErrands };
    for (const [errand, { otherwise }] of Object.entries(rows)) {
      expect(Object.keys(demands)).toContain(errand);
      expect(sv.errand).toHaveProperty([errand]);
      expect(sv).toHaveProperty([otherwise.replace("register:", "")]);
    }
  });
});
