import { expect, it } from "vitest";
import { beginReport, reportCast } from "../../../../tests/support/staff-report.ts";
import { reportContent } from "./report-content.ts";
import { reportPaper } from "./report-paper.ts";

it("draws the report as it will be read: head, sections in order, signatures, attachments, attests", async () => {
  const { world, people, consultee, file } = await reportCast();
  const { id } = await beginReport(world, people.officer, { consultee });
  const content = await reportContent(world.db, id);
  if (!content) throw new Error("no report");
  const plain = reportPaper({ ...content, meetingDay: "2026-04-21" }, { number: file.number, attests: [] });
  expect(plain.header).toEqual({
    sender: ["Socialnämnden"],
    sort: "Tjänsteutlåtande",
    number: `Dnr ${file.number}`,
    day: "2026-04-21",
    details: [
      { label: "Handläggare", lines: ["Hedda Handläggarsson"] },
      { label: "Till", lines: ["Socialnämnden"] },
    ],
  });
  const headings = plain.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings).toEqual([
    "Förvaltningens förslag till beslut",
    "Sammanfattning",
    "Bakgrund",
    "Ärendet",
    "Ärendets beredning",
    "Jämställdhetsanalys",
    "Förvaltningens synpunkter och förslag",
    "Bilagor",
  ]);
  expect(plain.blocks[1]).toMatchObject({ kind: "paragraph" });
  expect(plain.blocks.find(({ kind }) => kind === "signatures")).toMatchObject({
    people: [{ name: "Disa Direktörsson" }, { name: "Alf Avdelningschefsson" }],
  });
  const attests = [{ name: "Alf Avdelningschefsson, avdelningschef", day: "2026-04-08" }];
  const withPhone = { ...content, officer: { name: "Hedda", phone: "000 12" } };
  const attested = reportPaper(withPhone, { number: null, attests, footer: ["Storgatan 1"] });
  expect(attested.header.number).toBeUndefined();
  expect(attested.header.details?.[0]?.lines).toEqual(["Hedda", "Telefon: 000 12"]);
  expect(attested.blocks.at(-1)).toMatchObject({ kind: "attests", rows: attests });
  expect(attested.blocks.at(-2)).toEqual({
    kind: "paragraph",
    text: "Detta dokument har godkänts digitalt av följande personer:",
  });
  expect(attested.footer).toEqual(["Storgatan 1"]);
});
