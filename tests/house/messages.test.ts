import { describe, expect, it } from "vitest";
import { judge, readFiles } from "./laws/files.ts";
import { missingMessageFlaws, unusedMessageFlaws } from "./laws/message-uses.ts";
import { messageFlaws, readCatalogue } from "./laws/messages.ts";

// Every file is read through, on a machine that may be busy with other tests.
describe("messages", { timeout: 120_000 }, () => {
  const files = readFiles();
  const catalogue = readCatalogue(files);

  it("are written in both languages, with the same blanks", () => {
    expect([...catalogue.keys()]).toContain("web");
    expect(judge(messageFlaws(catalogue))).toEqual([]);
  });

  it("exist wherever the code asks for one", () => {
    expect(judge(missingMessageFlaws(files, catalogue))).toEqual([]);
  });

  it("are all said by something", () => {
    expect(judge(unusedMessageFlaws(files, catalogue))).toEqual([]);
  });
});
