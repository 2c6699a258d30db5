import { expect, it } from "vitest";
import { groupInSentence } from "./group-in-sentence.ts";

it.each([
  ["Samtliga stadsdelsnämnder", "samtliga stadsdelsnämnder"],
  ["Stadsdelsnämnder", "samtliga stadsdelsnämnder"],
  ["Alla bolag", "alla bolag"],
  ["Nämnderna med skolor", "nämnderna med skolor"],
  ["Bostadsbolagen", "bostadsbolagen"],
  ["AB-bolag", "samtliga AB-bolag"],
])("names %s as %s", (name, sentence) => expect(groupInSentence(name)).toBe(sentence));
