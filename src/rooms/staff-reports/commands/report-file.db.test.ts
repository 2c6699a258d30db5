import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attested } from "../../../../tests/support/attest.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import { readZipParts } from "../../../platform/files/zip-parts.ts";
import { sendReportFile } from "./send-report-file.ts";

const folder = mkdtempSync(path.join(tmpdir(), "varn-report-"));
afterAll(() => rmSync(folder, { recursive: true }));
const poppler = spawnSync("pdfsig", ["-v"]).error === undefined;

let setting: ReportCast;
const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, consultee } = setting;
  const { id } = await writeReport(world, people.officer, { consultee });
  await attested(world, id, people.officer, people.head, people.director);
  for (const format of ["pdf", "archive", "docx"]) {
    const asked = { report: id, format, known: null };
    const answer = resultOf(await sendReportFile(world, await people.officer.actor(), asked));
    files.set(format, await answer.bytes());
  }
}, 60_000);
const place = (format: string) => {
  const file = path.join(folder, `report-${format}`);
  writeFileSync(file, files.get(format) ?? "");
  return file;
};
const asked = (program: string, format: string, ...args: string[]) =>
  execFileSync(program, [...args, place(format)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

describe.each(["pdf", "archive"])("the report as %s", (format) => {
  it("has its title and language, and a number on each page", async () => {
    const { file } = setting;
    const pdf = await getDocument({ data: (files.get(format) ?? new Uint8Array()).slice(), verbosity: 0 }).promise;
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: expect.stringContaining("Remiss av"), Language: expect.stringMatching(/^sv/) });
    const page = await pdf.getPage(1);
    const words = (await page.getTextContent()).items.map((item) => ("str" in item ? item.str : "")).join(" ");
    expect(words).toContain(file.number);
    expect(words).toMatch(new RegExp(`1 \\(${pdf.numPages}\\)`));
  });

  it.runIf(poppler)("is tagged: headings in order under one title, and the attests a table with headers", () => {
    const tags = asked("pdfinfo", format, "-struct");
    const levels = [...tags.matchAll(/^\s*H(\d)/gm)].map(([, level]) => Number(level));
    expect(levels.length).toBeGreaterThan(6);
    expect(levels.every((level, at) => level - (levels[at - 1] ?? level) <= 1)).toBe(true);
    expect(tags.match(/^\s*TH/gm)?.length).toBeGreaterThanOrEqual(2);
    const text = asked("pdfinfo", format, "-struct-text");
    const order = ["Sammanfattning", "Bakgrund", "Ärendet", "Bilagor", "Attesterat av"].map((one) =>
      text.indexOf(`"${one}"`),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order.every((one) => one >= 0)).toBe(true);
    expect(text).toContain("Detta dokument har godkänts digitalt av följande personer:");
  });
});

it.runIf(poppler)("is sealed by the authority in the archive's copy, and holds no seal in the one to publish", () => {
  const said = asked("pdfsig", "archive");
  expect(said).toContain("Signature is Valid.");
  expect(said).toContain("Total document signed");
  expect(said).toContain("Socialnämnden (test)");
  expect(asked("pdfinfo", "archive", "-meta")).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
  expect(spawnSync("pdfsig", [place("pdf")], { encoding: "utf8" }).stdout).not.toContain("Signature is Valid.");
});

it("is a Word file with real styles, a header and page numbers", async () => {
  const file = await open(place("docx"));
  const parts = resultOf(await readZipParts(file.fd, files.get("docx")?.length ?? 0, /./));
  await file.close();
  const part = (name: RegExp) => [...parts].flatMap(([at, text]) => (name.test(at) ? [text] : [])).join("");
  expect(part(/word\/document\.xml/)).toMatch(/w:pStyle w:val="Heading1"/);
  expect(part(/word\/(header|footer)\d*\.xml/)).toMatch(/NUMPAGES/);
  expect(part(/word\/(header|footer)\d*\.xml/)).toContain(setting.file.number);
  expect(part(/word\/document\.xml/)).toContain(setting.people.director.name);
});
