import { expect, it } from "vitest";
import type { SenderAct } from "../lifecycle.ts";
import { draftSteps } from "./draft-steps.ts";
import { nextSenderAct } from "./next-sender-act.ts";

const draft = new Set<SenderAct>(["change", "propose", "ask", "address", "send"]);
const out = new Set<SenderAct>(["remind", "decide-extension"]);
const row = { standing: "under-way" as const, extensionId: null };

it("is what a draft lacks, then sending it", () => {
  const next = (sections: number, consultees: number) =>
    nextSenderAct({ allowed: draft, sections, consultees, rows: [] });
  expect([next(0, 0), next(3, 0), next(3, 2)].map((one) => one?.act)).toEqual(["propose", "address", "send"]);
  expect(draftSteps({ sections: 3, questions: 0, consultees: 0 }).find(({ state }) => state === "current")?.act).toBe(
    "address",
  );
});

it("is an extension to decide, then those who are behind, then nothing", () => {
  const next = (rows: (typeof row | { standing: "overdue"; extensionId: string | null })[]) =>
    nextSenderAct({ allowed: out, sections: 1, consultees: 0, rows });
  expect(next([row, { standing: "overdue", extensionId: "x" }])).toEqual({ act: "remind", request: "x" });
  expect(next([row, { standing: "overdue", extensionId: null }])).toEqual({ act: "remind", request: null });
  expect(next([row])).toBeNull();
});
