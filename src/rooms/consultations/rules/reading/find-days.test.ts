import { describe, expect, it } from "vitest";
import { dayAlone, findDays } from "./find-days.ts";

const days = (text: string, near?: string) =>
  findDays(text, near ? Temporal.PlainDate.from(near) : undefined).map(({ day, confidence }) => `${day} ${confidence}`);

describe("findDays", () => {
  it.each([
    ["senast 2024-03-01.", ["2024-03-01 certain"]],
    ["den 2024.03.01 och 2024/3/1", ["2024-03-01 certain", "2024-03-01 certain"]],
    ["den 14 februari 2024", ["2024-02-14 certain"]],
    ["Tisdagen den 1:a mars 2024, 14:e feb. 2024", ["2024-03-01 certain", "2024-02-14 certain"]],
    ["14 FEBRUARI 2024", ["2024-02-14 certain"]],
    ["den 14 och 15 februari 2024", ["2024-02-14 certain", "2024-02-15 certain"]],
    ["14–15 februari 2024", ["2024-02-14 certain", "2024-02-15 certain"]],
    ["1 mars -24, 1/3 2024, 1/3-24", ["2024-03-01 likely", "2024-03-01 likely", "2024-03-01 likely"]],
    ["01.03.2024", ["2024-03-01 likely"]],
    ["24-02-20", ["2024-02-20 uncertain"]],
    ["den 29 februari 2023, 2024-02-30, 31/4 2024", []],
    ["KS 2023/1267, 307-3243/2007, 1.5.3-219-2012, 08-508 25 000, kl. 16.00, 10 000 kr", []],
    ["läsåret 2023/24 och 2020-2023", []],
    ["den 14 februari", []],
  ])("%s", (text, found) => {
    expect(days(text)).toEqual(found);
  });

  it("gives a day without a year the year that lies nearest", () => {
    expect(days("senast den 10 januari", "2023-12-18")).toEqual(["2024-01-10 likely"]);
    expect(days("den 20 december", "2024-01-08")).toEqual(["2023-12-20 likely"]);
  });

  it("says where a day stands", () => {
    const text = "Svar senast den 1 mars 2024 tack";
    const [{ at = 0, length = 0 } = {}] = findDays(text);
    expect(text.slice(at, at + length)).toBe("1 mars 2024");
  });
});

describe("dayAlone", () => {
  it.each([
    ["20240301", "2024-03-01"],
    ["240301", "2024-03-01"],
    ["den 1 mars 2024 kl. 16:00-17:10", "2024-03-01"],
    ["Tisdagen den 13 februari 2024", "2024-02-13"],
    ["2024-03-01 KS 2024/1", undefined],
    ["Brev den 1 mars 2024", undefined],
    ["123456", undefined],
  ])("%s is %s", (text, day) => {
    expect(dayAlone(text)?.day.toString()).toBe(day);
  });
});
