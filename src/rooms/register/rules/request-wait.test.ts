import { describe, expect, it } from "vitest";
import { answerBy, requestWait } from "./request-wait.ts";

const at = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);

describe("how long a request has waited", () => {
  it.each([
    ["2026-03-10T08:00:00Z", "2026-03-10", 0, "fresh"],
    ["2026-03-10T08:00:00Z", "2026-03-11", 1, "fresh"],
    ["2026-03-10T08:00:00Z", "2026-03-12", 2, "waiting"],
    ["2026-03-10T08:00:00Z", "2026-03-13", 3, "waiting"],
    ["2026-03-10T08:00:00Z", "2026-03-16", 4, "late"],
    // Over a weekend, Good Friday and Easter Monday nobody is at work.
    ["2026-04-02T10:00:00Z", "2026-04-07", 1, "fresh"],
    // Just before midnight in UTC it is the next day in Stockholm.
    ["2026-03-10T23:30:00Z", "2026-03-11", 0, "fresh"],
    // A clock that was moved back owes nobody a negative wait.
    ["2026-03-10T08:00:00Z", "2026-03-09", 0, "fresh"],
  ])("%s until %s is %i working days", (received, until, days, press) => {
    expect(requestWait(at(received), day(until))).toEqual({ days, press });
  });

  it("should be answered by the next working day", () => {
    expect(answerBy(at("2026-03-10T08:00:00Z")).toString()).toBe("2026-03-11");
    expect(answerBy(at("2026-04-02T10:00:00Z")).toString()).toBe("2026-04-07");
  });
});
