import { expect, it } from "vitest";
import { threadOutcome } from "./thread-outcome.ts";

it("counts what is done, what shows it, what is left, and what the bodies say of their goals", () => {
  const activity = (state: "planned" | "ongoing" | "done" | "stopped", evidenceCount = 0) => ({ state, evidenceCount });
  expect(
    threadOutcome({
      goals: [{ fulfilment: "wholly" }, { fulfilment: "partly" }, { fulfilment: null }],
      activities: [
        activity("done", 2),
        activity("done"),
        activity("ongoing"),
        activity("planned"),
        activity("stopped"),
      ],
    }),
  ).toEqual({ done: 2, evidenced: 1, open: 2, wholly: 1, partly: 1, not: 0 });
});
