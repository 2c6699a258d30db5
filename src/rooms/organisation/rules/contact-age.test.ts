import { describe, expect, it } from "vitest";
import { contactAge, staleFrom } from "./contact-age.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

describe("how old a contact point is", () => {
  it("is unknown when nobody has ever made sure", () => {
    expect(contactAge(null, day("2026-03-10"))).toEqual({ state: "never" });
  });

  it.each([
    ["2026-03-10", "fresh", 0],
    ["2026-02-11", "fresh", 0],
    ["2025-03-11", "fresh", 11],
    ["2025-03-10", "fresh", 12],
    ["2025-03-09", "stale", 12],
    ["2023-11-14", "stale", 27],
    ["2026-04-01", "fresh", 0],
  ])("verified %s it is %s after %i months", (verified, state, months) => {
    expect(contactAge(day(verified), day("2026-03-10"))).toEqual({ state, months });
  });

  it("becomes stale the day after twelve months, in leap years too", () => {
    expect(staleFrom(day("2024-02-29")).toString()).toBe("2025-03-01");
    expect(contactAge(day("2024-02-29"), day("2025-02-28")).state).toBe("fresh");
    expect(contactAge(day("2024-02-29"), day("2025-03-01")).state).toBe("stale");
  });
});
