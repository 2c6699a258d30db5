import { describe, expect, it } from "vitest";
import type { CaseAct } from "../lifecycle.ts";
import { nextAct } from "./next-act.ts";

const all = new Set<CaseAct>(["add-document", "assign", "close"]);

describe("what a case waits for first", () => {
  it.each([
    [{ officer: null, documents: 0 }, all, "add-document"],
    [{ officer: null, documents: 2 }, all, "assign"],
    [{ officer: "Hedda", documents: 2 }, all, "add-document"],
    [{ officer: null, documents: 2 }, new Set<CaseAct>(["add-document"]), "add-document"],
    [{ officer: null, documents: 0 }, new Set<CaseAct>(["reopen"]), null],
  ])("%j, %j: %s", (standing, allowed, act) => expect(nextAct(standing, allowed)).toBe(act));
});
