import { describe, expect, it } from "vitest";
import type { CaseErrand } from "../lifecycle.ts";
import { nextErrand } from "./next-errand.ts";

const all = new Set<CaseErrand>(["add-document", "assign", "close"]);

describe("what a case waits for first", () => {
  it.each([
    [{ officer: null, documents: 0 }, all, "add-document"],
    [{ officer: null, documents: 2 }, all, "assign"],
    [{ officer: "Hedda", documents: 2 }, all, "add-document"],
    [{ officer: null, documents: 2 }, new Set<CaseErrand>(["add-document"]), "add-document"],
    [{ officer: null, documents: 0 }, new Set<CaseErrand>(["reopen"]), null],
  ])("%j, %j: %s", (standing, allowed, errand) => expect(nextErrand(standing, allowed)).toBe(errand));
});
