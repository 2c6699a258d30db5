import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bodyDirectory } from "../../../../tests/support/body-directory.ts";
import { askOfUpload } from "./ask-of-upload.ts";
import { matchConsultee } from "./match-consultee.ts";
import { proposeAnswer } from "./propose-answer.ts";
import { readAnswer } from "./reading/read-answer.ts";
import { sourceLinesOf } from "./reading/source-lines-of.ts";
import type { ToldAnswer } from "./told-answer.ts";

const directory = bodyDirectory();

function told(name: string): ToldAnswer {
  const text = readFileSync(path.join(import.meta.dirname, "reading/samples", `${name}.txt`), "utf8");
  const answer = JSON.parse(JSON.stringify(readAnswer(sourceLinesOf(text), directory)));
  return { answer, pages: null, reported: [], warnings: [], trouble: null };
}
const asked = (...names: string[]) => names.map((name, at) => ({ id: `id-${at}`, name, slug: null }));
const sections = [
  { sectionId: "chain", heading: "2. Larmkedja" },
  { sectionId: "rooms", heading: "Säkerhet i lokaler" },
];

describe("what an answer's file proposes", () => {
  it("is the answer with its dissents and whose they are", () => {
    const proposed = proposeAnswer(told("minutes-with-reservation").answer, sections);
    expect(proposed?.dissents).toEqual([
      expect.objectContaining({ kind: "reservation", names: "Rolf Hultman m.fl. (M)" }),
      expect.objectContaining({ kind: "special_statement", names: "Vera Lind (V)" }),
    ]);
    expect(proposed).toMatchObject({ kind: "committee_statement", senderNumber: "ÄLD 2024/12" });
    expect(proposed?.decision).toContain("Äldrenämnden godkänner");
  });

  it("ties a viewpoint to the section whose heading it names", () => {
    const proposed = proposeAnswer(told("mail").answer, sections);
    expect(proposed?.viewpoints).toEqual([expect.objectContaining({ kind: "wish", sectionId: "chain" })]);
  });

  it("is nothing where nothing could be read", () => {
    expect(proposeAnswer(null, sections)).toBeNull();
  });
});

describe("what must be settled", () => {
  const known = { caseNumber: "KS 2023/1267", replaces: null, late: null };

  it("is nothing about number and sender when both are known", () => {
    const one = told("minutes-with-reservation");
    const matched = matchConsultee(one.answer, asked("Kulturnämnden", "Äldrenämnden"));
    expect(matched).toMatchObject({ id: "id-1", sure: true });
    const keys = askOfUpload(one, { ...known, matched }).map(({ key }) => key);
    expect(keys.filter((key) => !key.startsWith("read-"))).toEqual([]);
  });

  it("is which consultation and which consultee, when the file does not fit", () => {
    const one = told("minutes-with-reservation");
    const keys = (caseNumber: string, ...names: string[]) =>
      askOfUpload(one, { ...known, caseNumber, matched: matchConsultee(one.answer, asked(...names)) }).map(
        ({ key }) => key,
      );
    expect(keys("KS 2023/9", "Äldrenämnden")).toContain("number-other");
    expect(keys("KS 2023/1267", "Kulturnämnden")).toContain("sender-not-asked");
    expect(keys("KS 2023/1267", "Äldrenämden")).toContain("sender-unsure");
    const nameless = told("no-objection");
    if (nameless.answer)
      Object.assign(nameless.answer, {
        bodies: [],
        foreignNumber: { value: null, confidence: "uncertain", found: null },
      });
    expect(askOfUpload(nameless, { ...known, matched: null }).map(({ key }) => key)).toEqual(
      expect.arrayContaining(["number-missing", "sender-missing"]),
    );
  });

  it("is also that an answer would be replaced, and that it is late, when nothing could be read", () => {
    const unread: ToldAnswer = { answer: null, pages: null, reported: [], warnings: [], trouble: "files:no-text" };
    const matched = { id: "id-0", name: "Kulturnämnden", written: "", sure: true };
    const asks = askOfUpload(unread, {
      ...known,
      matched,
      replaces: 2,
      late: { arrived: "2024-03-02", due: "2024-03-01" },
    });
    expect(asks.map(({ key, values }) => [key, values])).toEqual([
      ["replaces", { name: "Kulturnämnden", number: "2" }],
      ["late", { name: "Kulturnämnden", arrived: "2024-03-02", due: "2024-03-01" }],
    ]);
  });
});
