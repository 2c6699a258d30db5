import { expect, it } from "vitest";
import { readReportNumber } from "./report-number.ts";

it.each([
  ["2024:19 RI (KS 2023/1267)", { year: 2024, serial: 19, office: "I", caseNumber: "KS 2023/1267" }],
  ["2017:19 RIX (Dnr 180-1799/2015)", { year: 2017, serial: 19, office: "IX", caseNumber: "180-1799/2015" }],
  ["2026:3 rvii", { year: 2026, serial: 3, office: "VII", caseNumber: null }],
])("reads %s", (written, expected) => expect(readReportNumber(written)).toEqual(expected));

it.each(["", "19", "2024/19 RI", "2024:0 RI", "2024:19", "2024:19 RIIII", "2024:19 R", "KS 2023/1267"])(
  "does not read %j",
  (written) => expect(readReportNumber(written)).toBeNull(),
);
