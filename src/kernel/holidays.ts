import { easterSunday } from "./easter.ts";
import { HOLIDAY_RULES, type HolidayFalls, type HolidayRule } from "./holiday-rules.ts";

/** A day that is, or may be, free from work, with its name in both languages. */
export interface Holiday {
  readonly day: Temporal.PlainDate;
  readonly nameSv: string;
  readonly nameEn: string;
  /**
   * `public-holiday`: lag (1989:253). `eve`: offices closed by custom or lag (1930:173) 2 §. `squeeze` (klämdag): a
   * single working day between two free ones, free only where the employer says so.
   */
  readonly kind: "public-holiday" | "eve" | "squeeze";
}

/**
 * The holidays, eves and squeeze days of a year in date order. Ordinary Saturdays and Sundays are not listed. Two
 * holidays may share a day, as May Day and Ascension Day did in 2008; both are then listed.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const remembered = rememberedYears.get(year);
  if (remembered) return remembered;
  const named = HOLIDAY_RULES.map((rule) => holidayBy(rule, year)).filter((holiday) => holiday !== null);
  const holidays = [...named, ...squeezeDaysAmong(named, year)].sort((a, b) =>
    Temporal.PlainDate.compare(a.day, b.day),
  );
  if (rememberedYears.size >= MOST_YEARS_REMEMBERED) rememberedYears.clear();
  rememberedYears.set(year, holidays);
  return holidays;
}

// A list of a thousand due days asks about the same two or three years over and over.
const MOST_YEARS_REMEMBERED = 500;
const rememberedYears = new Map<number, readonly Holiday[]>();

function holidayBy(rule: HolidayRule, year: number): Holiday | null {
  const day = dayInYear(rule.falls, year);
  if (rule.from && Temporal.PlainDate.compare(day, rule.from) < 0) return null;
  if (rule.until && Temporal.PlainDate.compare(day, rule.until) > 0) return null;
  return { day, nameSv: rule.nameSv, nameEn: rule.nameEn, kind: rule.kind };
}

function dayInYear(falls: HolidayFalls, year: number): Temporal.PlainDate {
  if ("daysFromEaster" in falls) return easterSunday(year).add({ days: falls.daysFromEaster });
  if ("day" in falls) return Temporal.PlainDate.from({ year, month: falls.month, day: falls.day });
  const earliest = Temporal.PlainDate.from({ year, month: falls.fromMonth, day: falls.fromDay });
  return earliest.add({ days: (falls.weekday - earliest.dayOfWeek + 7) % 7 });
}

// The year begins and ends with a free day, so whether a day is squeezed never hangs on the year before or after.
function squeezeDaysAmong(named: readonly Holiday[], year: number): Holiday[] {
  const taken = new Set(named.map((holiday) => holiday.day.toString()));
  const isFree = (day: Temporal.PlainDate) => day.dayOfWeek >= 6 || taken.has(day.toString());
  const neighbours = named.flatMap(({ day }) => [day.subtract({ days: 1 }), day.add({ days: 1 })]);
  const squeezed = new Map(
    neighbours
      .filter(
        (day) => day.year === year && !isFree(day) && isFree(day.subtract({ days: 1 })) && isFree(day.add({ days: 1 })),
      )
      .map((day) => [day.toString(), day]),
  );
  return [...squeezed.values()].map((day) => ({ day, nameSv: "Klämdag", nameEn: "Bridge day", kind: "squeeze" }));
}
