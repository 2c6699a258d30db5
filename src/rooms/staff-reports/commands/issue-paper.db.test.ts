import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { attested, newestVersion } from "../../../../tests/support/attest.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, writeReport } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { issuePaper } from "./issue-paper.ts";
import { sendReportFile } from "./send-report-file.ts";

let setting: ReportCast;
let id: string;
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, file } = setting;
  id = (await writeReport(world, people.officer, { case: file.id })).id;
  await attested(world, id, people.officer, people.head, people.director);
}, 60_000);
const issued = () => setting.world.db.selectFrom("issued_paper").selectAll().execute();
const fetched = async (format: string, by = setting.people.officer, report = id) => {
  const answer = await sendReportFile(setting.world, await by.actor(), { report, format, known: null });
  if (!answer.ok) return answer;
  const bytes = Buffer.from(await answer.value.arrayBuffer());
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { ok: true as const, bytes, sha256, headers: answer.value.headers };
};
const got = async (format: string) => {
  const answer = await fetched(format);
  if (!answer.ok) throw new Error("not fetched");
  return answer;
};

describe("a report as a file", { timeout: 60_000 }, () => {
  it.each(["pdf", "archive", "docx"])("is the same bytes each time, and its sum is noted once: %s", async (format) => {
    const { world } = setting;
    const first = await got(format);
    world.clock.pass({ hours: 5 });
    const again = await got(format);
    expect(again.sha256).toBe(first.sha256);
    expect(first.headers.get("etag")).toBe(`"${first.sha256}"`);
    expect((await issued()).filter((row) => row.format === format)).toMatchObject([{ sha256: first.sha256 }]);
  });

  it("is named by its number, and is not sent again to whoever has it", async () => {
    const { world, people, file } = setting;
    const { headers } = await got("pdf");
    expect(decodeURIComponent(headers.get("content-disposition") ?? "")).toContain(
      `${file.number.replace("/", "-")} Tjänsteutlåtande.pdf`,
    );
    const asked = { report: id, format: "pdf", known: headers.get("etag") };
    expect(resultOf(await sendReportFile(world, await people.officer.actor(), asked)).status).toBe(304);
  });

  it("is a draft until it is frozen, says so in its name, and is not noted", async () => {
    const { world, people, file } = setting;
    const draft = await writeReport(world, people.officer, { case: file.id });
    const before = (await issued()).length;
    const answer = await fetched("pdf", people.officer, draft.id);
    expect(answer.ok && decodeURIComponent(answer.headers.get("content-disposition") ?? "")).toContain("UTKAST");
    expect(await issued()).toHaveLength(before);
  });

  it("is another file when the meeting's day is another", async () => {
    const { world } = setting;
    const before = await got("archive");
    await arrange(world, (tx) =>
      tx
        .updateTable("staff_report")
        .set({ meeting_day: Temporal.PlainDate.from("2026-04-21") })
        .where("id", "=", id)
        .execute(),
    );
    const after = await got("archive");
    expect(after.sha256).not.toBe(before.sha256);
    expect((await issued()).filter(({ format }) => format === "archive")).toHaveLength(2);
    expect((await got("archive")).sha256).toBe(after.sha256);
  });

  it("is not given to another authority, nor in a format there is not", async () => {
    const { people, world } = setting;
    expect(await fetched("pdf", people.otherOfficer)).toMatchObject({ ok: false, problem: { kind: "missing" } });
    expect(await fetched("odt")).toMatchObject({ ok: false, problem: { kind: "missing" } });
    expect(await fetched("pdf", people.officer, world.newId())).toMatchObject({ ok: false });
  });
});

it("is noted by none but those who read the report, and once for the same sum", async () => {
  const { world, people } = setting;
  const version = (await newestVersion(world, id)).id;
  const paper = { version, format: "pdf", sha256: "a".repeat(64), madeAt: world.now() };
  await expectRefused(world, ["issued_paper"], async () => issuePaper(world, await people.otherOfficer.actor(), paper));
  const note = async () => issuePaper(world, await people.officer.actor(), paper);
  expect((await note()).ok).toBe(true);
  expect((await note()).ok).toBe(true);
  expect((await issued()).filter(({ sha256 }) => sha256 === paper.sha256)).toHaveLength(1);
  expect(await issuePaper(world, await people.officer.actor(), { ...paper, version: world.newId() })).toMatchObject({
    problem: { kind: "missing" },
  });
  expect((await issuePaper(world, await people.officer.actor(), { ...paper, sha256: "x" })).ok).toBe(false);
});
