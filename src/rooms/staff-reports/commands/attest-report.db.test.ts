import { beforeAll, describe, expect, it } from "vitest";
import { attestAs, attested, newestVersion, sendForAttest, sessionOf } from "../../../../tests/support/attest.ts";
import { addPerson } from "../../../../tests/support/cast.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, reportRow, writeReport } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { attestReport } from "./attest-report.ts";
import { keepAttestsTrue } from "./keep-attests-true.ts";

let setting: ReportCast;
beforeAll(async () => {
  setting = await reportCast();
  await arrange(setting.world, (tx) =>
    tx.updateTable("person").set({ email: "disa@stad.example" }).where("id", "=", setting.people.director.id).execute(),
  );
});
const asked = async () => {
  const { world, people, file } = setting;
  const { id } = await writeReport(world, people.officer, { case: file.id });
  await sendForAttest(world, people.officer, id);
  return id;
};
const given = (id: string) =>
  setting.world.db
    .selectFrom("attestation")
    .selectAll()
    .where("report_id", "=", id)
    .orderBy("at")
    .orderBy("id")
    .execute();
const tables = ["staff_report", "attestation", "outgoing_message"];
const rename = (id: string, title: string) =>
  arrange(setting.world, (tx) => tx.updateTable("staff_report").set({ title }).where("id", "=", id).execute());

describe("an attest", () => {
  it("is given in order, on the very version, with name, title, way of signing in and time", async () => {
    const { world, people } = setting;
    const id = await asked();
    await expectRefused(world, tables, () => attestAs(world, people.director, id));
    resultOf(await attestAs(world, people.head, id));
    expect(await reportRow(world, id)).toMatchObject({ state: "attesting" });
    await expectRefused(world, tables, () => attestAs(world, people.head, id));
    resultOf(await attestAs(world, people.director, id));
    expect(await reportRow(world, id)).toMatchObject({ state: "attested" });
    const version = await newestVersion(world, id);
    expect(await given(id)).toMatchObject([
      {
        person_id: people.head.id,
        name: people.head.name,
        on_behalf_of: null,
        method: "demo",
        report_version_id: version.id,
      },
      { person_id: people.director.id, outcome: "approved", voided_at: null, at: world.now() },
    ]);
    const mail = await world.db
      .selectFrom("outgoing_message")
      .selectAll()
      .where("recipient", "=", "disa@stad.example")
      .execute();
    expect(mail.at(-1)).toMatchObject({ subject: `Att attestera: ${setting.file.number}` });
    expect(mail.at(-1)?.content).toContain(`/tjansteutlatanden/${id}/attestera`);
    expect(await attestAs(world, people.director, id)).toMatchObject({ ok: false });
  });

  it("may be given by the substitute of whoever is away, with both names", async () => {
    const { world, people } = setting;
    const id = await asked();
    const substitute = await addPerson(world, "Sten Ställföreträdarsson", "case_officer", people.social);
    await expectRefused(world, tables, () => attestAs(world, substitute, id));
    const days = { from_day: Temporal.PlainDate.from("2026-03-09"), to_day: Temporal.PlainDate.from("2026-03-20") };
    const away = { id: world.newId(), person_id: people.head.id, substitute_id: substitute.id, ...days };
    await arrange(world, (tx) => tx.insertInto("absence").values(away).execute());
    resultOf(await attestAs(world, substitute, id));
    expect(await given(id)).toMatchObject([{ name: substitute.name, on_behalf_of: people.head.id }]);
    const entry = await world.db
      .selectFrom("audit_entry")
      .selectAll()
      .where("subject_id", "=", id)
      .orderBy("position", "desc")
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ actor_id: substitute.id, on_behalf_of: people.head.id });
    await arrange(world, (tx) => tx.deleteFrom("absence").where("id", "=", away.id).execute());
  });

  it("is refused to others, also with a real report and its sum", async () => {
    const { world, people } = setting;
    const id = await asked();
    for (const by of [people.officer, people.registrar, people.otherOfficer, people.administrator])
      await expectRefused(world, tables, () => attestAs(world, by, id));
  });

  it("holds for nothing but what was shown, and needs a session of one's own", async () => {
    const { world, people } = setting;
    const id = await asked();
    const actor = await people.head.actor();
    const { sha256 } = await newestVersion(world, id);
    const session = await sessionOf(world, people.head);
    const attest = (more: object) => attestReport(world, actor, { report: id, sha256, session, ...more });
    expect(await attest({ sha256: "0".repeat(64) })).toMatchObject({ problem: { kind: "conflict" } });
    expect(await attest({ session: await sessionOf(world, people.director) })).toMatchObject({
      problem: { key: "staff-reports:problem.session-ended" },
    });
    await rename(id, "Något helt annat");
    expect(await attest({})).toMatchObject({ problem: { kind: "conflict" } });
    expect(await attest({ sha256: "x", session: "y" })).toMatchObject({
      problem: { kind: "invalid", fields: [{ path: "sha256" }, { path: "session" }] },
    });
    expect(await given(id)).toEqual([]);
  });

  it("is voided, and kept, by a changed word; and by nothing else", async () => {
    const { world, people } = setting;
    const { id } = await writeReport(world, people.officer, { case: setting.file.id });
    await attested(world, id, people.officer, people.head, people.director);
    const keep = async () => arrange(world, async (tx) => keepAttestsTrue(tx, await reportRow(world, id), world.now()));
    await arrange(world, (tx) =>
      tx
        .updateTable("staff_report")
        .set({ meeting_day: Temporal.PlainDate.from("2026-04-21") })
        .where("id", "=", id)
        .execute(),
    );
    expect(await keep()).toBe(false);
    expect((await given(id)).every(({ voided_at }) => voided_at === null)).toBe(true);
    await rename(id, "Remiss av programmet");
    expect(await keep()).toBe(true);
    expect((await given(id)).map(({ voided_at }) => voided_at !== null)).toEqual([true, true]);
    expect(await reportRow(world, id)).toMatchObject({ state: "draft" });
    await attested(world, id, people.officer, people.head, people.director);
    expect(await given(id)).toHaveLength(4);
    expect((await newestVersion(world, id)).number).toBe(2);
  });

  it("given twice at once is given once", async () => {
    const { world, people } = setting;
    const id = await asked();
    const both = await Promise.all([attestAs(world, people.head, id), attestAs(world, people.head, id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await given(id)).toHaveLength(1);
  });
});
