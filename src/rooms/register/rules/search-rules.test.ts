import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginLastWord } from "./begin-last-word.ts";
import { narrowQuery } from "./narrow-query.ts";
import { widenQuery } from "./widen-query.ts";
import { windowAround } from "./window-around.ts";
import { windowLabels } from "./window-labels.ts";
import { wordForms } from "./word-forms.ts";
import { wordsSought } from "./words-sought.ts";

describe("narrowing a query down", () => {
  it("asks for one label of each group, and nothing of an empty one", () => {
    expect(narrowQuery("'hot' | 'våld'", [["B1"], [], ["M2026-03", "M2026-02"]])).toBe(
      "('hot' | 'våld') & ('B1') & ('M2026-03'|'M2026-02')",
    );
  });
});

describe("letting the last word be a beginning", () => {
  it.each([
    ["'brandskydd'", "brandskydd", "'brandskydd':*"],
    ["'plan' & 'brandskydd'", "plan Brandskydd", "'plan' & 'brandskydd':*"],
    ["'plan'", "plan och", "'plan':*"],
  ])("%s from %s", (query, typed, wanted) => expect(beginLastWord(query, typed)).toBe(wanted));

  it.each([
    ["'plan' & !'brand'", "plan -brand"],
    ["'säker' <-> 'lokal'", 'plan "säkra lokaler"'],
    ["'hot' & ( 'våld' | 'brand' )", "hot (våld or brand)"],
    ["'ks'", "ks"],
    ["'!a'':*'", "!a:*"],
  ])("leaves %s from %s as it is", (query, typed) => expect(beginLastWord(query, typed)).toBe(query));
});

describe("the words sought", () => {
  it("are the stems that are not excluded, each once", () => {
    expect(wordsSought("'hot':* & !'våld' & !('brand'|'eld') & ( 'lok' | 'hot' ) & 'd''arc'")).toEqual([
      "hot",
      "lok",
      "d'arc",
    ]);
  });
});

describe("the window around a word", () => {
  const text = `${"inledning ".repeat(60)}här nämns Säkerheten i lokaler ${"avslutning ".repeat(60)}`.trim();

  it("holds the word, is cut between words, and says what was left out", () => {
    const found = windowAround(text, ["säker"], 120);
    expect(found).toMatch(/^… (?:inledning )+här nämns Säkerheten i lokaler (?:avslutning )*(?:avslutning )?…$/);
    expect((found ?? "").length).toBeLessThanOrEqual(130);
  });

  it("finds no word inside another, and none where there is none", () => {
    expect(windowAround("stadskommun", ["kommun"], 100)).toBeNull();
    expect(windowAround("text", [], 100)).toBeNull();
    expect(windowAround("(kommunens)", ["kommun"], 100)).toBe("(kommunens)");
  });

  it("takes any text and any word calmly", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
        fc.integer({ min: 1, max: 200 }),
        (any, words, size) => {
          const found = windowAround(any, words, size);
          if (found !== null) expect(found.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

describe("the labels of a window in time", () => {
  const from = Temporal.PlainYearMonth.from("2026-02");
  it("are months, over the turn of the year", () => {
    expect(windowLabels(from, 3)).toEqual(["M2026-02", "M2026-01", "M2025-12"]);
  });
  it("are years when the months are many", () => {
    expect(windowLabels(from, 14)).toEqual(["Y2026", "Y2025"]);
    expect(windowLabels(from, 15)).toEqual(["Y2026", "Y2025", "Y2024"]);
  });
});

describe("the forms of a word", () => {
  it.each([
    ["hot", "hotet"],
    ["Hotet", "hot"],
    ["program", "programmet"],
    ["programmet", "program"],
    ["programmen", "programmet"],
    ["vännen", "vän"],
    ["larmets", "larm"],
  ])("%s may also be %s", (word, form) => expect(wordForms(word)).toContain(form));

  it.each([
    ["skola", "skolan"],
    ["skolorna", "skolan"],
    ["diariet", "diarium"],
    ["sjön", "sjö"],
    ["anmälningar", "anmälan"],
  ])("%s may also be %s", (word, form) => expect(wordForms(word)).toContain(form));

  it("are few, in small letters, and never the word itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (word) => {
        const forms = wordForms(word);
        expect(forms).not.toContain(word.toLowerCase());
        expect(forms.length).toBeLessThan(40);
      }),
    );
  });
});

describe("widening a query", () => {
  const synonyms = { hot: ["hotet", "hot"], plan: ["planet"] };
  it.each([
    ["'hot' & 'brand'", "('hot'|'hotet') & 'brand'"],
    ["'hot' <-> 'plan':*", "('hot'|'hotet') <-> ('plan':*|'planet':*)"],
    ["!'hot'", "!('hot'|'hotet')"],
    ["'constructor'", "'constructor'"],
  ])("%s becomes %s", (query, wanted) => expect(widenQuery(query, synonyms)).toBe(wanted));
});
