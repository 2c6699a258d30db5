import { expect, it } from "vitest";
import { neighboursOf } from "./neighbours-of.ts";

const agenda = ["decided", "waiting", "decided", "waiting"].map((state, at) => ({
  id: String(at),
  title: `T${at}`,
  state,
}));

it("knows what stands before and after, and which item waits next, round the end", () => {
  expect(neighboursOf(agenda, "0")).toMatchObject({
    number: 1,
    count: 4,
    previous: null,
    next: { id: "1" },
    waiting: { id: "1" },
  });
  expect(neighboursOf(agenda, "1").waiting?.id).toBe("3");
  expect(neighboursOf(agenda, "3")).toMatchObject({ next: null, waiting: { id: "1" } });
  expect(neighboursOf([{ id: "0", title: "", state: "waiting" }], "0").waiting).toBeNull();
});
