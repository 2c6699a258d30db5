/** The number of a report to the council: the year's series, the office that presents it, and the case it is made in. */
export type ReportNumber = { year: number; serial: number; office: string; caseNumber: string | null };

const shape = /^(\d{4})\s*:\s*(\d{1,4})\s+R\s?(X{0,2}(?:IX|IV|V?I{0,3}))(?:\s*\(\s*(?:dnr\.?\s+)?(.+?)\s*\))?$/i;

/** Reads `2024:19 RI (KS 2023/1267)`. The office is a Roman numeral after R; null when it is written in any other way. */
export function readReportNumber(written: string): ReportNumber | null {
  const [, year, serial, office = "", caseNumber] = shape.exec(written.trim()) ?? [];
  if (!year || !serial || office === "" || Number(serial) === 0) return null;
  return { year: Number(year), serial: Number(serial), office: office.toUpperCase(), caseNumber: caseNumber ?? null };
}
