import { beforeAll, expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { refused } from "../../../../tests/support/registry.ts";
import {
  beginReport,
  type ReportCast,
  reportCast,
  reportRow,
  sectionsOf,
  writeIn,
  writeReport,
} from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { reportContent } from "../queries/report-content.ts";
import { whatIsMissing } from "../rules/what-is-missing.ts";
import { saveSection } from "./save-section.ts";

let cast: ReportCast;
let id: string;
beforeAll(async () => {
  cast = await reportCast();
  ({ id } = await beginReport(cast.world, cast.people.officer, { consultee: cast.consultee }));
});

const text = (words: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
});
const section = async (kind: string) => {
  const row = (await sectionsOf(cast.world, id)).get(kind);
  if (!row) throw new Error(kind);
  return row;
};

it("saves a text, counts the version up, and says who stood there first when two save at once", async () => {
  const { world, people } = cast;
  const { id: summary, version } = await section("summary");
  const save = async (by: typeof people.officer, words: string, expectedVersion = version) =>
    saveSection(world, await by.actor(), { report: id, section: summary, expectedVersion, content: text(words) });
  expect(resultOf(await save(people.officer, "Min text"))).toMatchObject({ version: version + 1 });
  const clash = await save(people.head, "Chefens text");
  expect(clash).toMatchObject({
    ok: false,
    problem: {
      kind: "conflict",
      key: "staff-reports:problem.section-changed",
      current: { content: text("Min text"), version: version + 1, by: "Hedda Handläggarsson" },
    },
  });
  expect(toText((await section("summary")).content as RichText)).toBe("Min text");
  expect(resultOf(await save(people.head, "Båda", version + 1))).toMatchObject({ version: version + 2 });
  expect(resultOf(await save(people.officer, "Båda", version))).toMatchObject({ version: version + 2 });
});

it("keeps the viewpoints in step with their marks, each with an id of its own", async () => {
  const { world, people, sent } = cast;
  resultOf(await writeIn(world, people.officer, id, "views", "==Skriv om larmkedjan.=={wish} ==Varför?=={question}"));
  const [wish, question] = (await reportContent(world.db, id))?.viewpoints ?? [];
  expect([wish, question]).toMatchObject([
    { kind: "wish", words: "Skriv om larmkedjan.", sectionId: null },
    { kind: "question", words: "Varför?" },
  ]);
  const views = await section("views");
  const asked = { report: id, section: views.id, expectedVersion: views.version, content: views.content };
  const about = { [wish?.id ?? ""]: sent.sections[0] ?? "", [question?.id ?? ""]: world.newId() };
  resultOf(await saveSection(world, await people.officer.actor(), { ...asked, about }));
  expect((await reportContent(world.db, id))?.viewpoints).toMatchObject([
    { id: wish?.id, sectionId: sent.sections[0] },
    { id: question?.id, sectionId: null },
  ]);
  resultOf(
    await writeIn(world, people.officer, id, "summary", `==Kopierat.=={wish ${wish?.id}} ==Eget.=={wish eget-id}`),
  );
  const all = (await reportContent(world.db, id))?.viewpoints ?? [];
  expect(new Set(all.map((one) => one.id)).size).toBe(4);
  resultOf(await writeIn(world, people.officer, id, "summary", "Inget märkt."));
  resultOf(await writeIn(world, people.officer, id, "views", `==Skriv om larmkedjan.=={objection ${wish?.id}}`));
  expect((await reportContent(world.db, id))?.viewpoints).toEqual([
    { id: wish?.id, kind: "objection", sectionId: sent.sections[0], words: "Skriv om larmkedjan." },
  ]);
  const rows = await world.db.selectFrom("report_viewpoint").select("id").where("report_id", "=", id).execute();
  expect(rows).toHaveLength(1);
});

it("takes back attests when a word changes, and not when none does", async () => {
  const { world, people } = cast;
  await arrange(world, (tx) =>
    tx.updateTable("staff_report").set({ state: "attested" }).where("id", "=", id).execute(),
  );
  const { id: views, version, content } = await section("views");
  const asked = { report: id, section: views, expectedVersion: version };
  resultOf(await saveSection(world, await people.officer.actor(), { ...asked, content }));
  expect((await reportRow(world, id)).state).toBe("attested");
  resultOf(await saveSection(world, await people.officer.actor(), { ...asked, content: text("Ett nytt ord.") }));
  expect((await reportRow(world, id)).state).toBe("draft");
});

it("is refused to others, and while the report is on an agenda", async () => {
  const { world, people } = cast;
  const { id: views, version } = await section("views");
  const asked = { report: id, section: views, expectedVersion: version, content: text("Intrång") };
  for (const person of [people.otherOfficer, people.registrar, people.auditor]) {
    const actor = await person.actor();
    await expectRefused(world, ["report_section", "report_viewpoint", "staff_report"], () =>
      saveSection(world, actor, asked),
    );
  }
  await arrange(world, (tx) =>
    tx.updateTable("staff_report").set({ state: "on_agenda" }).where("id", "=", id).execute(),
  );
  expect(await saveSection(world, await people.officer.actor(), asked)).toMatchObject(
    refused("staff-reports:problem.not-open-for-writing"),
  );
  await arrange(world, (tx) => tx.updateTable("staff_report").set({ state: "draft" }).where("id", "=", id).execute());
});

it("tells what is wrong with it", async () => {
  const { world, people } = cast;
  const actor = await people.officer.actor();
  expect(
    faultsOf(await saveSection(world, actor, { report: "x", section: "y", expectedVersion: "z", content: 1 })),
  ).toEqual({
    report: "staff-reports:problem.report-missing",
    section: "staff-reports:problem.section-missing",
    expectedVersion: "web:field.malformed",
  });
  const { id: views, version } = await section("views");
  const asked = { report: id, section: views, expectedVersion: version };
  expect(faultsOf(await saveSection(world, actor, { ...asked, content: { type: "script" } }))).toEqual({
    content: "paper:text-unreadable",
  });
  expect(faultsOf(await writeIn(world, people.officer, id, "views", "==Ett rop=={utrop}"))).toEqual({
    content: "staff-reports:problem.viewpoint-kind",
  });
});

it("can be written until nothing is missing", async () => {
  const { world, people } = cast;
  await arrange(world, (tx) => tx.updateTable("staff_report").set({ state: "ended" }).where("id", "=", id).execute());
  const written = await writeReport(world, people.officer, { consultee: cast.consultee });
  const content = await reportContent(world.db, written.id);
  expect(content && whatIsMissing(content)).toEqual([]);
});
