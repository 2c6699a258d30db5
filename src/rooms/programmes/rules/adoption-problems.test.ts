import { expect, it } from "vitest";
import { adoptionProblems } from "./adoption-problems.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-03-10");
const wrong = (decided: string, force: string, review: string | null, latest: string | null = null) =>
  adoptionProblems(
    { decidedDay: day(decided), inForceFrom: day(force), reviewDay: review ? day(review) : null },
    { today, latest: latest ? day(latest) : null },
  ).map(({ path, key }) => [path, key.split(".")[1]]);

it("takes days in their order", () => {
  expect(wrong("2026-03-10", "2026-03-10", "2027-01-01", "2020-01-01")).toEqual([]);
  expect(wrong("2026-01-10", "2027-01-01", null)).toEqual([]);
});

it("says every day that is out of order", () => {
  expect(wrong("2026-03-11", "2026-03-01", "2026-02-01")).toEqual([
    ["decidedDay", "decided-later"],
    ["inForceFrom", "force-before-decision"],
    ["reviewDay", "review-before-force"],
  ]);
  expect(wrong("2026-01-10", "2026-02-01", null, "2026-02-01")).toEqual([["inForceFrom", "force-before-earlier"]]);
});
