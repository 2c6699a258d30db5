import { expect, it } from "vitest";
import { inTheDay } from "./in-the-day.ts";

it("is two in the afternoon in Sweden, winter and summer, and never later than now", () => {
  const at = (day: string, now?: string) =>
    inTheDay(Temporal.PlainDate.from(day), now ? Temporal.Instant.from(now) : undefined).toString();
  expect(at("2026-01-15")).toBe("2026-01-15T13:00:00Z");
  expect(at("2026-07-15", "2026-07-16T08:00:00Z")).toBe("2026-07-15T12:00:00Z");
  expect(at("2026-07-15", "2026-07-15T08:12:00Z")).toBe("2026-07-15T08:12:00Z");
});
