import { describe, expect, it } from "vitest";
import { roles } from "../../src/platform/access/actor.ts";
import { otherMeanings, otherTranslations } from "./exceptions.ts";
import { judge, readFiles } from "./laws/files.ts";
import { readCatalogue, sentencePairs } from "./laws/messages.ts";
import { doorPlaceFlaws, exportNameFlaws, fileNameFlaws } from "./laws/names.ts";
import { glossaryFlaws, translationFlaws, wordFlaws } from "./laws/words.ts";
import { wrongPairs, wrongWords } from "./wrong-words.ts";

describe("names", () => {
  const files = readFiles();

  it("files and folders are lower case with hyphens, and say what is inside", () => {
    expect(judge(fileNameFlaws(files))).toEqual([]);
  });

  it("a rule, a command and a query lie in the file that bears their name", () => {
    expect(judge(exportNameFlaws(files))).toEqual([]);
  });

  it("there is one command or query a file, in its own room and folder", () => {
    expect(judge(doorPlaceFlaws(files))).toEqual([]);
  });

  it("code and schema use the glossary's words", () => {
    expect(judge(wordFlaws(files, wrongWords), otherMeanings)).toEqual([]);
  });

  it("the English of the screens uses the glossary's words", () => {
    expect(judge(translationFlaws(sentencePairs(readCatalogue(files)), wrongPairs), otherTranslations)).toEqual([]);
  });

  it("the glossary explains every role and every word it demands", () => {
    const demanded = [...roles, ...wrongWords.map(({ right }) => right)];
    expect(judge(glossaryFlaws(files.get("docs/glossary.md") ?? "", demanded))).toEqual([]);
  });
});
