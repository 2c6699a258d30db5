import { expect, it } from "vitest";
import { inARow } from "./in-a-row.ts";
import { inSentence } from "./in-sentence.ts";

it("writes names as they stand in the middle of a sentence", () => {
  const written = {
    Kommunstyrelsen: "kommunstyrelsen",
    Stadsledningskontoret: "stadsledningskontoret",
    "Miljö- och hälsoskyddsnämnden": "miljö- och hälsoskyddsnämnden",
    Äldrenämnden: "äldrenämnden",
    "Avdelningen för beredskap": "avdelningen för beredskap",
    "Farsta stadsdelsnämnd": "Farsta stadsdelsnämnd",
    "Hägersten-Älvsjö stadsdelsnämnd": "Hägersten-Älvsjö stadsdelsnämnd",
    "Polisregion Stockholm": "Polisregion Stockholm",
    "Stockholms Stadshus AB": "Stockholms Stadshus AB",
    "samtliga stadsdelsnämnder": "samtliga stadsdelsnämnder",
  };
  for (const [name, wanted] of Object.entries(written)) expect(inSentence(name)).toBe(wanted);
});

it("names one, two or several in a row", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map((names) => inARow(names, "samt"))).toEqual([
    "",
    "A",
    "A samt B",
    "A, B samt C",
  ]);
});
