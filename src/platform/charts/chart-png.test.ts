import { expect, it } from "vitest";
import type { BarChart } from "./chart.ts";
import { chartPng } from "./chart-png.ts";

const chart: BarChart = {
  kind: "bars",
  title: "Aktiviteter",
  about: "Hur många som är klara och försenade.",
  unit: "aktiviteter",
  rowHeader: "Fokusområde",
  series: [
    { label: "Klara", tone: "success" },
    { label: "Försenade", tone: "danger" },
  ],
  rows: [{ label: "Beredskap", values: [3, 1] }],
};

it("is a PNG as large as it says, the same each time", async () => {
  const picture = await chartPng(chart);
  const bytes = Buffer.from(picture.bytes);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([picture.width, picture.height]);
  expect(Buffer.from((await chartPng(chart)).bytes).equals(bytes)).toBe(true);
});

it("has room for a legend that needs several lines", async () => {
  const long = Array.from({ length: 6 }, (_, at) => ({
    label: `En ganska lång beteckning ${at}`,
    tone: "info" as const,
  }));
  const wide = await chartPng({ ...chart, series: long, rows: [{ label: "Beredskap", values: long.map(() => 1) }] });
  expect(wide.height).toBeGreaterThan((await chartPng(chart)).height);
});
