import { describe, expect, it } from "vitest";
import { nameHeldSince, nameOnDay } from "./name-on-day.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const earlier = [
  { name: "Barnnämnden", from: day("2019-01-01"), to: day("2021-06-30") },
  { name: "Barn- och ungdomsnämnden", from: day("2021-07-01"), to: day("2023-12-31") },
];

describe("the name of a body", () => {
  it.each([
    ["2019-01-01", "Barnnämnden"],
    ["2021-06-30", "Barnnämnden"],
    ["2021-07-01", "Barn- och ungdomsnämnden"],
    ["2024-01-01", "Utbildningsnämnden"],
    ["2010-01-01", "Utbildningsnämnden"],
  ])("on %s was %s", (on, name) => {
    expect(nameOnDay("Utbildningsnämnden", earlier, day(on))).toBe(name);
  });

  it("has been held since the day after the last earlier one", () => {
    expect(nameHeldSince(day("2019-01-01"), earlier).toString()).toBe("2024-01-01");
    expect(nameHeldSince(day("2019-01-01"), earlier.toReversed()).toString()).toBe("2024-01-01");
    expect(nameHeldSince(day("2019-01-01"), []).toString()).toBe("2019-01-01");
  });
});
