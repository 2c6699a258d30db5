import { beforeAll, expect, it } from "vitest";
import { attestAs, newestVersion, rejectAs, sendForAttest, sessionOf } from "../../../../tests/support/attest.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, reportRow, writeReport } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { rejectAttest } from "./reject-attest.ts";

let setting: ReportCast;
let id: string;
beforeAll(async () => {
  setting = await reportCast();
  const { world, people, consultee } = setting;
  await arrange(world, (tx) =>
    tx.updateTable("person").set({ email: "hedda@stad.example" }).where("id", "=", people.officer.id).execute(),
  );
  id = (await writeReport(world, people.officer, { consultee })).id;
  await sendForAttest(world, people.officer, id);
});
const tables = ["staff_report", "attestation", "outgoing_message"];

it("is refused to all but whose turn it is, and wants a reason", async () => {
  const { world, people } = setting;
  for (const by of [people.officer, people.director, people.otherOfficer])
    await expectRefused(world, tables, () => rejectAs(world, by, id, "Nej"));
  const { sha256 } = await newestVersion(world, id);
  const given = { report: id, sha256, session: await sessionOf(world, people.head), reason: "  " };
  expect(faultsOf(await rejectAttest(world, await people.head.actor(), given))).toEqual({
    reason: "staff-reports:problem.reason-missing",
  });
});

it("sends the report back with the reason, voids what was given, and tells the officer", async () => {
  const { world, people, consultee } = setting;
  resultOf(await attestAs(world, people.head, id));
  resultOf(await rejectAs(world, people.director, id, "Beskriv larmkedjan tydligare."));
  expect(await reportRow(world, id)).toMatchObject({ state: "draft" });
  const given = await world.db
    .selectFrom("attestation")
    .selectAll()
    .where("report_id", "=", id)
    .orderBy("id")
    .execute();
  expect(given).toMatchObject([
    { outcome: "approved", voided_at: world.now() },
    { outcome: "rejected", reason: "Beskriv larmkedjan tydligare.", person_id: people.director.id },
  ]);
  const mail = await world.db.selectFrom("outgoing_message").selectAll().execute();
  expect(mail.map(({ recipient, subject }) => [recipient, subject])).toEqual([
    ["hedda@stad.example", `Tillbaka från attest: ${setting.file.number}`],
  ]);
  expect(mail[0]?.content).not.toContain("larmkedjan");
  const asked = await world.db
    .selectFrom("consultee")
    .select("stage")
    .where("id", "=", consultee)
    .executeTakeFirstOrThrow();
  expect(asked.stage).toBe("drafting");
  const facts = JSON.stringify(
    await world.db.selectFrom("audit_entry").select("facts").where("subject_id", "=", id).execute(),
  );
  expect(facts).not.toContain("larmkedjan");
});

it("all attest anew after it, also the same words, and no new version is made of them", async () => {
  const { world, people } = setting;
  expect((await sendForAttest(world, people.officer, id)).version).toBe(1);
  await expectRefused(world, tables, () => attestAs(world, people.director, id));
  resultOf(await attestAs(world, people.head, id));
  resultOf(await attestAs(world, people.director, id));
  expect(await reportRow(world, id)).toMatchObject({ state: "attested" });
});
