import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holidaysOf } from "./holidays.ts";

const listed = (year: number, kind: string) =>
  holidaysOf(year)
    .filter((holiday) => holiday.kind === kind)
    .map((holiday) => `${holiday.day} ${holiday.nameSv}`);

describe("holidaysOf", () => {
  it("lists the public holidays of 2024", () => {
    expect(listed(2024, "public-holiday")).toEqual([
      "2024-01-01 Nyårsdagen",
      "2024-01-06 Trettondedag jul",
      "2024-03-29 Långfredagen",
      "2024-03-31 Påskdagen",
      "2024-04-01 Annandag påsk",
      "2024-05-01 Första maj",
      "2024-05-09 Kristi himmelsfärdsdag",
      "2024-05-19 Pingstdagen",
      "2024-06-06 Nationaldagen",
      "2024-06-22 Midsommardagen",
      "2024-11-02 Alla helgons dag",
      "2024-12-25 Juldagen",
      "2024-12-26 Annandag jul",
    ]);
  });

  it("lists the eves of 2026", () => {
    expect(listed(2026, "eve")).toEqual([
      "2026-04-04 Påskafton",
      "2026-05-23 Pingstafton",
      "2026-06-19 Midsommarafton",
      "2026-12-24 Julafton",
      "2026-12-31 Nyårsafton",
    ]);
  });

  it("finds single working days squeezed between free ones", () => {
    expect(listed(2024, "squeeze")).toEqual([
      "2024-05-10 Klämdag",
      "2024-06-07 Klämdag",
      "2024-12-23 Klämdag",
      "2024-12-27 Klämdag",
      "2024-12-30 Klämdag",
    ]);
    expect(listed(2026, "squeeze")).toEqual(["2026-01-02 Klämdag", "2026-01-05 Klämdag", "2026-05-15 Klämdag"]);
    expect(listed(2023, "squeeze")).toEqual(["2023-05-19 Klämdag", "2023-06-05 Klämdag"]);
  });

  it("exchanges Whit Monday for the National Day in 2005", () => {
    expect(listed(2004, "public-holiday")).toContain("2004-05-31 Annandag pingst");
    expect(listed(2004, "public-holiday").join()).not.toContain("Nationaldagen");
    expect(listed(2005, "public-holiday")).toContain("2005-06-06 Nationaldagen");
    expect(listed(2005, "public-holiday").join()).not.toContain("Annandag pingst");
  });

  it("lists both holidays when they share a day", () => {
    expect(listed(2008, "public-holiday").filter((line) => line.startsWith("2008-05-01"))).toEqual([
      "2008-05-01 Första maj",
      "2008-05-01 Kristi himmelsfärdsdag",
    ]);
  });

  it("puts Midsummer and All Saints at both ends of their weeks", () => {
    expect(listed(2020, "public-holiday")).toContain("2020-06-20 Midsommardagen");
    expect(listed(2020, "public-holiday")).toContain("2020-10-31 Alla helgons dag");
    expect(listed(2027, "public-holiday")).toContain("2027-06-26 Midsommardagen");
    expect(listed(2027, "public-holiday")).toContain("2027-11-06 Alla helgons dag");
  });

  it("keeps to the year, in order, with names in both languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
        const days = holidaysOf(year);
        expect(days.every(({ day }) => day.year === year)).toBe(true);
        expect(days.every(({ nameSv, nameEn }) => nameSv !== "" && nameEn !== "")).toBe(true);
        expect(days.map(({ day }) => day.dayOfYear)).toEqual(
          days.map(({ day }) => day.dayOfYear).sort((a, b) => a - b),
        );
      }),
    );
  });

  it("calls a day squeezed exactly when it alone stands between free days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 363 }), (year, skip) => {
        const day = Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: skip });
        const free = (other: Temporal.PlainDate) =>
          other.dayOfWeek >= 6 ||
          holidaysOf(year).some((holiday) => holiday.kind !== "squeeze" && holiday.day.equals(other));
        const squeezed = !free(day) && free(day.subtract({ days: 1 })) && free(day.add({ days: 1 }));
        expect(holidaysOf(year).some(({ kind, day: at }) => kind === "squeeze" && at.equals(day))).toBe(squeezed);
      }),
    );
  });

  it("remembers no more than it needs and still answers the same", () => {
    const before = listed(1990, "public-holiday");
    for (let year = 2000; year < 2600; year += 1) holidaysOf(year);
    expect(listed(1990, "public-holiday")).toEqual(before);
  });
});
