import { expect, it } from "vitest";
import { emptyCell, type PictureLine } from "./picture.ts";
import { silentBodies } from "./silent-bodies.ts";

const at = (text: string) => Temporal.Instant.from(`${text}T08:00:00Z`);
const line = (
  name: string,
  total: Partial<PictureLine["total"]>,
  merged: PictureLine["merged"] = null,
): PictureLine => ({
  ...{ id: name, slug: name, name, kind: "committee", planAdopted: null, cells: [], merged },
  total: { ...emptyCell, ...total },
});

it("names those with nothing at all, then those nothing has been said of for long, and nobody who is merged or done", () => {
  const lines = [
    line("Pratsamma", { goals: 1, ongoing: 1, updatedAt: at("2026-03-01") }),
    line("Tysta", { goals: 1, ongoing: 1, updatedAt: at("2025-10-01") }),
    line("Tystaste", { goals: 1, planned: 1, updatedAt: at("2025-09-01") }),
    line("Tomma", {}),
    line("Färdiga", { goals: 1, done: 1, updatedAt: at("2025-09-01") }),
    line("Uppgångna", {}, { into: "Arvtagarna", day: Temporal.PlainDate.from("2026-02-01") }),
  ];
  expect(silentBodies(lines, at("2025-11-10")).map((one) => one.line.name)).toEqual(["Tomma", "Tystaste", "Tysta"]);
  expect(silentBodies(lines, null).map((one) => one.line.name)).toEqual(["Tomma"]);
});
