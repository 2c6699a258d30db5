import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyDirectory } from "../../../../../tests/support/body-directory.ts";
import { editDistance } from "./edit-distance.ts";
import { findGroup } from "./expand-group.ts";
import { indexBodies } from "./index-bodies.ts";
import { matchBody } from "./match-body.ts";
import { splitNames } from "./split-names.ts";

const index = indexBodies(bodyDirectory());
const day = Temporal.PlainDate.from("2024-02-20");
const match = (name: string) => {
  const found = matchBody(name, index, day);
  return found && `${found.body.key} ${found.through}`;
};

describe("matchBody", () => {
  it.each([
    ["Socialnämnden", "socialnamnden name"],
    ["socialnämnden", "socialnamnden name"],
    ["Stadsledningskontoret", "kommunstyrelsen administration"],
    ["stadsdelsnämnden Farsta", "farsta name"],
    ["Kungsholmens stadsdelsförvaltning", "kungsholmen administration"],
    ["Polismyndigheten, region Stockholm", "polisregion-stockholm name"],
    ["Familjebostäder AB", "familjebostader name"],
    ["SISAB", "sisab name"],
    ["KS", "kommunstyrelsen short-name"],
    ["ks", null],
    ["Storstockholms Brandförsvär", "storstockholms-brandforsvar spelling"],
    ["Miljö-  och hälsoskydsnämnden", "miljo-och-halsoskyddsnamnden spelling"],
    ["Vårdnämnden", null],
    ["Nämnden", null],
  ])("%s is %s", (name, found) => {
    expect(match(name)).toBe(found);
  });

  it("prefers a body that stands on the day", () => {
    expect(matchBody("Norrmalms stadsdelsnämnd", index, day)?.body.to).toBe("2023-06-30");
    expect(matchBody("Stadsledningskontoret", index, day)?.others.map(({ key }) => key)).toEqual([
      "krisledningsnamnden",
    ]);
  });
});

describe("splitNames", () => {
  const known = (name: string) => matchBody(name, index) !== null || findGroup(name, index.directory) !== null;

  it.each([
    [
      "Kulturnämnden, Miljö- och hälsoskyddsnämnden samt Idrottsnämnden",
      ["Kulturnämnden", "Miljö- och hälsoskyddsnämnden", "Idrottsnämnden"],
    ],
    ["Kulturnämnden och Idrottsnämnden", ["Kulturnämnden", "Idrottsnämnden"]],
    ["Stockholm Vatten och Avfall AB och SISAB", ["Stockholm Vatten och Avfall AB", "SISAB"]],
    [
      "dels samtliga stadsdelsnämnder, dels Stockholms Stadshus AB.",
      ["samtliga stadsdelsnämnder", "Stockholms Stadshus AB"],
    ],
    ["Forum för lag och rätt", ["Forum för lag och rätt"]],
  ])("%s", (text, names) => {
    expect(splitNames(text, known)).toEqual(names);
  });
});

describe("findGroup", () => {
  it.each([
    ["samtliga stadsdelsnämnder", "samtliga-stadsdelsnamnder"],
    ["Samtliga stadsdelsnämnder", "samtliga-stadsdelsnamnder"],
    ["alla stadsdelsnämnder", "samtliga-stadsdelsnamnder"],
    ["stadens stadsdelsnämnder", "samtliga-stadsdelsnamnder"],
    ["stadsdelsnämnderna", "samtliga-stadsdelsnamnder"],
    ["Farsta stadsdelsnämnd", undefined],
    ["samtliga skolor", undefined],
  ])("%s is %s", (name, key) => {
    expect(findGroup(name, index.directory)?.key).toBe(key);
  });
});

describe("editDistance", () => {
  const word = fc.string({ minLength: 0, maxLength: 12, unit: fc.constantFrom("a", "b", "å") });

  it("is a distance: none to itself, the same both ways, never a detour", () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const far = (one: string, other: string) => editDistance(one, other, 99);
        expect(far(a, a)).toBe(0);
        expect(far(a, b)).toBe(far(b, a));
        expect(far(a, c)).toBeLessThanOrEqual(far(a, b) + far(b, c));
        expect(editDistance(a, b, 1)).toBe(Math.min(far(a, b), 2));
      }),
    );
  });
});
