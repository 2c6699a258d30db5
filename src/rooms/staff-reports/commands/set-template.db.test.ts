import { expect, it } from "vitest";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { beginReport, reportCast } from "../../../../tests/support/staff-report.ts";
import { reportContent } from "../queries/report-content.ts";
import { setTemplate } from "./set-template.ts";

it("gives a body its own template; reports begun afterwards follow it", async () => {
  const { world, people, consultee } = await reportCast();
  const registrar = await people.registrar.actor();
  const body = people.social.id;
  const sections = [
    { kind: "proposed_decision", heading: "Förslag till beslut", mandatory: true, guidance: "" },
    { kind: "climate", heading: "Klimatanalys", mandatory: true, guidance: "Hur klimatet påverkas." },
  ];
  for (const person of [people.officer, people.otherRegistrar]) {
    const actor = await person.actor();
    await expectRefused(world, ["report_template"], () =>
      setTemplate(world, actor, { body, expectedVersion: 0, sections }),
    );
  }
  resultOf(await setTemplate(world, registrar, { body, expectedVersion: 0, sections }));
  expect(await setTemplate(world, registrar, { body, expectedVersion: 0, sections })).toMatchObject({
    ok: false,
    problem: { kind: "conflict" },
  });
  resultOf(await setTemplate(world, registrar, { body, expectedVersion: 1, sections: sections.toReversed() }));
  const { id } = await beginReport(world, people.officer, { consultee });
  expect((await reportContent(world.db, id))?.sections).toMatchObject([
    { kind: "climate", heading: "Klimatanalys", mandatory: true },
    { kind: "proposed_decision", heading: "Förslag till beslut" },
  ]);
  const wrong = [{ kind: "x", heading: "", mandatory: true, guidance: "" }];
  expect(faultsOf(await setTemplate(world, registrar, { body, expectedVersion: 2, sections: wrong }))).toEqual({
    "sections.0.kind": "staff-reports:problem.section-kind",
    "sections.0.heading": "staff-reports:problem.heading-missing",
  });
  expect(
    faultsOf(await setTemplate(world, registrar, { body, expectedVersion: 2, sections: sections.slice(1) })),
  ).toEqual({
    sections: "staff-reports:problem.decision-needed",
  });
});
