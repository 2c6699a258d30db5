import { beforeAll, expect, it } from "vitest";
import { attestAs, attested, newestVersion, sendForAttest } from "../../../../tests/support/attest.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, reportRow, writeReport } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { issuePaper } from "../commands/issue-paper.ts";
import { keepAttestsTrue } from "../commands/keep-attests-true.ts";
import { verifyPaper } from "./verify-paper.ts";

let setting: ReportCast;
let id: string;
const sha256 = "ab".repeat(32);
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, file } = setting;
  id = (await writeReport(world, people.officer, { case: file.id, title: "Remiss av programmet" })).id;
  await attested(world, id, people.officer, people.head, people.director);
  const version = (await newestVersion(world, id)).id;
  const paper = { version, format: "archive", sha256, madeAt: world.now() };
  resultOf(await issuePaper(world, await people.officer.actor(), paper));
});
const asked = async (sum = sha256) => resultOf(await verifyPaper(setting.world, anyone, { sha256: sum }));

it("tells anyone who has the file what it is and who stands behind it", async () => {
  const { file, people } = setting;
  expect(await asked()).toMatchObject({
    title: "Remiss av programmet",
    number: file.number,
    body: "Socialnämnden",
    version: 1,
    latest: 1,
    format: "archive",
    state: "attested",
    voided: false,
    attests: [{ name: people.head.name }, { name: people.director.name, method: "demo", forName: null }],
  });
});

it("knows no other sum, and takes nothing that is none", async () => {
  expect(await asked("cd".repeat(32))).toBeNull();
  expect((await verifyPaper(setting.world, anyone, { sha256: "%' or true" })).ok).toBe(false);
});

it("says that a later version exists, and that the attests on this one no longer hold", async () => {
  const { world, people } = setting;
  await arrange(world, async (tx) => {
    await tx.updateTable("staff_report").set({ title: "Ett annat namn" }).where("id", "=", id).execute();
    await keepAttestsTrue(tx, await reportRow(world, id), world.now());
  });
  await arrange(world, async (tx) => keepAttestsTrue(tx, await reportRow(world, id), world.now()));
  expect(await asked()).toMatchObject({ voided: true, attests: [], state: "draft", latest: 1 });
  await sendForAttest(world, people.officer, id);
  resultOf(await attestAs(world, people.head, id));
  expect(await asked()).toMatchObject({ version: 1, latest: 2, voided: true, attests: [] });
});
