import { expect, it } from "vitest";
import type { VersionAct } from "../lifecycle.ts";
import { nextStep } from "./next-step.ts";

const all = new Set<VersionAct>([
  "write",
  "approve-for-consultation",
  "send",
  "prepare",
  "propose",
  "adopt",
  "take-up",
]);
const draft = {
  state: "drafting" as const,
  halted: null,
  consultation: null,
  parts: 3,
  textWaits: false,
  allowed: all,
};

it.each([
  ["an empty draft", { ...draft, parts: 0 }, "write"],
  ["a draft with text", draft, "approve-for-consultation"],
  ["one that is approved", { ...draft, state: "approved_for_consultation" as const }, "send"],
  [
    "one whose consultation is being prepared",
    { ...draft, state: "approved_for_consultation" as const, consultation: "draft" as const },
    "open-consultation",
  ],
  [
    "one that is out",
    { ...draft, state: "in_consultation" as const, consultation: "sent" as const },
    "open-consultation",
  ],
  ["one whose answers are put together", { ...draft, state: "compiling" as const }, "prepare"],
  ["one whose text the answers have changed", { ...draft, state: "compiling" as const, textWaits: true }, "take-back"],
  ["one that is tabled", { ...draft, state: "proposed" as const, halted: "tabled" as const }, "take-up"],
  ["one that is proposed", { ...draft, state: "proposed" as const }, "adopt"],
  ["one that is adopted", { ...draft, state: "adopted" as const }, null],
  ["somebody who only reads", { ...draft, allowed: new Set<VersionAct>() }, null],
])("%s: %s", (_, version, expected) => {
  expect(nextStep(version)).toBe(expected);
});
