import { parseDay } from "../../../kernel/day.ts";

/** Excel's first day, so that day 60 and on agree; it believed that 1900 was a leap year. */
const dayZero = Temporal.PlainDate.from("1899-12-30");
const [earliest, latest] = [36_526, 109_939];

/**
 * A day as sheets hold them, as 2024-03-01: with or without hyphens, with an hour after it, by Excel's own number, or as
 * 1.3.2024. Anything else comes back as it was written, to be said of; 1/3/2024 is one day here and another in America.
 */
export function readSheetDay(text: string): string {
  const written = text.trim().replace(/[T ]\d{2}:\d{2}.*$/, "");
  if (/^\d{5}$/.test(written) && Number(written) >= earliest && Number(written) <= latest) {
    return dayZero.add({ days: Number(written) }).toString();
  }
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written) ?? [];
  if (!day || !month || !year) return written.replace(/^(\d{4})\/?(\d{2})\/?(\d{2})$/, "$1-$2-$3");
  const swedish = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDay(swedish) ? swedish : text;
}
