import { beforeAll, expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { beginReport, type ReportCast, reportCast } from "../../../../tests/support/staff-report.ts";
import { reportContent } from "../queries/report-content.ts";
import { setSignatories } from "./set-signatories.ts";

let cast: ReportCast;
let id: string;
beforeAll(async () => {
  cast = await reportCast();
  ({ id } = await beginReport(cast.world, cast.people.officer, { consultee: cast.consultee }));
});

it("says who attests, in order; a form drawn before somebody else changed them is turned back", async () => {
  const { world, people } = cast;
  const { head, director } = people;
  const actor = await people.officer.actor();
  const wanted = [
    { person: director.id, title: "Socialdirektör", unit: "Socialförvaltningen" },
    { person: head.id, title: "Avdelningschef", unit: "" },
  ];
  const asked = { report: id, seen: `${head.id},${director.id}`, people: wanted };
  resultOf(await setSignatories(world, actor, asked));
  expect((await reportContent(world.db, id))?.signatories).toEqual([
    { personId: director.id, name: "Disa Direktörsson", title: "Socialdirektör", unit: "Socialförvaltningen" },
    { personId: head.id, name: "Alf Avdelningschefsson", title: "Avdelningschef", unit: null },
  ]);
  expect(await setSignatories(world, actor, asked)).toMatchObject({ ok: false, problem: { kind: "conflict" } });
  resultOf(
    await setSignatories(world, actor, { report: id, seen: `${director.id},${head.id}`, people: wanted.slice(0, 1) }),
  );
  expect((await reportContent(world.db, id))?.signatories).toHaveLength(1);
});

it("is refused to others, and tells all that is wrong at once", async () => {
  const { world, people } = cast;
  const seen = people.director.id;
  const stranger = await people.otherOfficer.actor();
  await expectRefused(world, ["report_signatory"], () =>
    setSignatories(world, stranger, { report: id, seen, people: [] }),
  );
  const actor = await people.officer.actor();
  const wrong = [{ person: "x", title: "" }];
  expect(faultsOf(await setSignatories(world, actor, { report: id, seen, people: wrong }))).toEqual({
    "people.0.person": "staff-reports:problem.signatory-unknown",
    "people.0.title": "staff-reports:problem.signatory-title-missing",
  });
  const twice = [people.head, people.head, people.otherOfficer].map((one) => ({ person: one.id, title: "Chef" }));
  expect(faultsOf(await setSignatories(world, actor, { report: id, seen, people: twice }))).toEqual({
    "people.1.person": "staff-reports:problem.signatory-twice",
    "people.2.person": "staff-reports:problem.signatory-unknown",
  });
});
