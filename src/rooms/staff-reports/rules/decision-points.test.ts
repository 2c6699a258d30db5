import { expect, it } from "vitest";
import type { ReportText } from "../model.ts";
import { decisionPoints, pointsOf } from "./decision-points.ts";
import { templateRows } from "./template-rows.ts";
import { writtenText } from "./written-text.ts";

it("reads back the points it writes, also those that were written as paragraphs or in another list", () => {
  for (const points of [[], ["Ett."], ["Nämnden godkänner.", "Paragrafen justeras\nomedelbart."]])
    expect(pointsOf(decisionPoints(points))).toEqual(points);
  expect(pointsOf(writtenText(["Ett.", "", "Två."]))).toEqual(["Ett.", "Två."]);
  const list = { type: "bullet_list", content: [{ type: "list_item", content: writtenText(["Tre."]).content }] };
  const mixed: ReportText = { type: "doc", content: [...writtenText(["Ett."]).content, list] };
  expect(pointsOf(mixed)).toEqual(["Ett.", "Tre."]);
});

it("offers the sections a template leaves out after its own", () => {
  const rows = templateRows([{ kind: "climate", heading: "Klimat", mandatory: true, guidance: "" }]);
  expect(rows[0]).toEqual({ kind: "climate", heading: "Klimat", use: "mandatory", guidance: "" });
  expect(rows).toHaveLength(11);
  expect(rows.slice(1).every(({ use }) => use === "out")).toBe(true);
});
