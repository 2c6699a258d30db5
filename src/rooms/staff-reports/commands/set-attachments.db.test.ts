import { beforeAll, expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addTo } from "../../../../tests/support/register.ts";
import { beginReport, type ReportCast, reportCast } from "../../../../tests/support/staff-report.ts";
import { reportContent } from "../queries/report-content.ts";
import { setAttachments } from "./set-attachments.ts";

let cast: ReportCast;
let id: string;
beforeAll(async () => {
  cast = await reportCast();
  ({ id } = await beginReport(cast.world, cast.people.officer, { consultee: cast.consultee }));
});

const seen = async () =>
  (
    await cast.world.db
      .selectFrom("report_attachment")
      .select("id")
      .where("report_id", "=", id)
      .orderBy("position")
      .execute()
  )
    .map((row) => row.id)
    .join(",");

it("numbers documents of the case and titles of what is elsewhere", async () => {
  const { world, people, file } = cast;
  const document = await addTo(world, people.registrar, file, { publicTitle: "Förslaget" });
  const actor = await people.officer.actor();
  const attachments = [
    { title: "Förslaget", document: document.id },
    { title: "Missiv", document: "" },
  ];
  const first = await seen();
  resultOf(await setAttachments(world, actor, { report: id, seen: first, attachments }));
  expect((await reportContent(world.db, id))?.attachments).toEqual([
    { title: "Förslaget", documentId: document.id },
    { title: "Missiv", documentId: null },
  ]);
  expect(await setAttachments(world, actor, { report: id, seen: first, attachments })).toMatchObject({
    ok: false,
    problem: { kind: "conflict" },
  });
});

it("is refused to others, and tells all that is wrong at once", async () => {
  const { world, people, senderCase, senderRegistrar } = { ...cast, senderRegistrar: cast.people.senderRegistrar };
  const stranger = await people.otherOfficer.actor();
  const drawn = await seen();
  await expectRefused(world, ["report_attachment"], () =>
    setAttachments(world, stranger, { report: id, seen: drawn, attachments: [] }),
  );
  const actor = await people.officer.actor();
  const wrong = [{ title: "", document: "x" }];
  expect(faultsOf(await setAttachments(world, actor, { report: id, seen: drawn, attachments: wrong }))).toEqual({
    "attachments.0.title": "staff-reports:problem.attachment-title-missing",
    "attachments.0.document": "staff-reports:problem.document-missing",
  });
  const foreign = await addTo(world, senderRegistrar, senderCase);
  const theirs = [{ title: "Deras", document: foreign.id }];
  expect(faultsOf(await setAttachments(world, actor, { report: id, seen: drawn, attachments: theirs }))).toEqual({
    "attachments.0.document": "staff-reports:problem.document-missing",
  });
});
