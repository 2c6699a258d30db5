import type { Confidence } from "./field.ts";

/** A day in running text; `at` and `length` say where it stands there. */
export type FoundDay = { day: Temporal.PlainDate; at: number; length: number; confidence: Confidence };

type Parts = Readonly<Record<string, string | undefined>>;
type Form = { shape: RegExp; read: (parts: Parts, near?: Temporal.PlainDate) => Omit<FoundDay, "at" | "length">[] };

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MONTH =
  "(?<month>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|febr?|apr|aug|sept?|okt|nov|dec)";
// A figure beside it would make it a case number, a telephone number or a sum.
const FREE = "(?<![\\d/:]|\\d[.,–-])";
const END = "(?![\\d/]|[.–-]\\d)";

const forms: Form[] = [
  {
    shape: new RegExp(
      `${FREE}(?<year>(?:19|20)\\d\\d)(?<gap>[-./–])(?<month>\\d{1,2})\\k<gap>(?<day>\\d{1,2})${END}`,
      "giu",
    ),
    read: ({ year, month, day }) => dayOf(year, month, day, "certain"),
  },
  {
    // "14 februari 2024", "den 14:e feb.", "1 mars -24", and two days that share their month: "14 och 15 februari 2024".
    shape: new RegExp(
      `${FREE}(?:(?<first>\\d{1,2})(?: ?[–-] ?| (?:och|resp\\.|respektive|samt) (?:den )?))?(?<day>\\d{1,2})(?::?[ae])? ${MONTH}\\b\\.?(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d)| ?[-’'](?<short>\\d\\d)(?!\\d))?`,
      "giu",
    ),
    read: ({ first, day, month, year, short }, near) => {
      const number = String(MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1);
      const given = year ?? (short ? `20${short}` : undefined);
      return [first, day].flatMap((one) => {
        if (one === undefined) return [];
        return given ? dayOf(given, number, one, short ? "likely" : "certain") : nearestDay(number, one, near);
      });
    },
  },
  {
    shape: new RegExp(
      `${FREE}(?<day>\\d{1,2})/(?<month>\\d{1,2})(?: |-|–|/| -)(?<year>20\\d\\d|(?<=[-–/])\\d\\d)${END}`,
      "giu",
    ),
    read: ({ day, month, year = "" }) => dayOf(year.length === 2 ? `20${year}` : year, month, day, "likely"),
  },
  {
    shape: new RegExp(
      `${FREE}(?<day>\\d{1,2})(?<gap>[.-])(?<month>\\d{1,2})\\k<gap>(?<year>(?:19|20)\\d\\d)${END}`,
      "giu",
    ),
    read: ({ day, month, year }) => dayOf(year, month, day, "likely"),
  },
  {
    shape: new RegExp(`${FREE}(?<year>[0-4]\\d)(?<gap>[-.])(?<month>\\d\\d)\\k<gap>(?<day>\\d\\d)${END}`, "giu"),
    read: ({ year, month, day }) => dayOf(`20${year}`, month, day, "uncertain"),
  },
];

/**
 * The days in a text, in every form usual in Swedish letters, in the order they stand. A day without a year counts only when
 * `near` is known: then it is the one that lies closest. Days that do not exist are no days.
 */
export function findDays(text: string, near?: Temporal.PlainDate): FoundDay[] {
  if (!/\d/.test(text)) return [];
  const found = forms.flatMap(({ shape, read }) =>
    [...text.matchAll(shape)].flatMap((match) =>
      read(match.groups ?? {}, near).map((one) => ({ ...one, at: match.index, length: match[0].length })),
    ),
  );
  return found.sort((a, b) => a.at - b.at);
}

const BARE = /^(?<year>20\d\d|[0-4]\d)(?<month>\d\d)(?<day>\d\d)$/;

/** The day that is all there is in a text: in running text 20240301 and 240301 could be anything, alone they are days. */
export function dayAlone(text: string): Omit<FoundDay, "at" | "length"> | null {
  if (text.length > 80 || !/\d/.test(text)) return null;
  const { year = "", month, day } = BARE.exec(text.trim())?.groups ?? {};
  if (year !== "") return dayOf(year.length === 2 ? `20${year}` : year, month, day, "likely")[0] ?? null;
  const [found] = findDays(text);
  const around = found ? text.slice(0, found.at) + text.slice(found.at + found.length) : text;
  return found &&
    /^(?:\s|den|\p{L}{3}dagen|kl(?:ockan)?|\d\d[:.]\d\d(?:[:.]\d\d)?(?: ?[-–] ?\d\d[:.]\d\d)?|[,.()])*$/iu.test(around)
    ? found
    : null;
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined, confidence: Confidence) {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isDay = m >= 1 && m <= 12 && d >= 1 && d <= Temporal.PlainYearMonth.from({ year: y, month: m }).daysInMonth;
  return isDay ? [{ day: Temporal.PlainDate.from({ year: y, month: m, day: d }), confidence }] : [];
}

function nearestDay(month: string, day: string, near: Temporal.PlainDate | undefined) {
  if (!near) return [];
  const years = [near.year - 1, near.year, near.year + 1];
  const days = years.flatMap((year) => dayOf(String(year), month, day, "likely"));
  const distance = (one: Temporal.PlainDate) => Math.abs(near.until(one, { largestUnit: "day" }).days);
  return days.sort((a, b) => distance(a.day) - distance(b.day)).slice(0, 1);
}
