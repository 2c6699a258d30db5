/** When in the year a day falls: a date, so many days from Easter Sunday, or the first such weekday from a date. */
export type HolidayFalls =
  | { readonly month: number; readonly day: number }
  | { readonly daysFromEaster: number }
  | { readonly weekday: number; readonly fromMonth: number; readonly fromDay: number };

/** One line of the Swedish calendar. `from` and `until` (inclusive days) say when the rule itself was in force. */
export interface HolidayRule {
  readonly nameSv: string;
  readonly nameEn: string;
  readonly kind: "public-holiday" | "eve";
  readonly falls: HolidayFalls;
  readonly from?: string;
  readonly until?: string;
}

const FRIDAY = 5;
const SATURDAY = 6;

/** Lag (1989:253) om allmänna helgdagar, 1 and 2 §§. SFS 2004:1320 exchanged Whit Monday for the National Day on 2005-04-01. */
const PUBLIC_HOLIDAYS: readonly HolidayRule[] = [
  publicHoliday("Nyårsdagen", "New Year's Day", { month: 1, day: 1 }),
  publicHoliday("Trettondedag jul", "Epiphany", { month: 1, day: 6 }),
  publicHoliday("Långfredagen", "Good Friday", { daysFromEaster: -2 }),
  publicHoliday("Påskdagen", "Easter Sunday", { daysFromEaster: 0 }),
  publicHoliday("Annandag påsk", "Easter Monday", { daysFromEaster: 1 }),
  publicHoliday("Första maj", "May Day", { month: 5, day: 1 }),
  publicHoliday("Kristi himmelsfärdsdag", "Ascension Day", { daysFromEaster: 39 }),
  publicHoliday("Pingstdagen", "Whit Sunday", { daysFromEaster: 49 }),
  { ...publicHoliday("Annandag pingst", "Whit Monday", { daysFromEaster: 50 }), until: "2005-03-31" },
  { ...publicHoliday("Nationaldagen", "National Day", { month: 6, day: 6 }), from: "2005-04-01" },
  publicHoliday("Midsommardagen", "Midsummer Day", { weekday: SATURDAY, fromMonth: 6, fromDay: 20 }),
  publicHoliday("Alla helgons dag", "All Saints' Day", { weekday: SATURDAY, fromMonth: 10, fromDay: 31 }),
  publicHoliday("Juldagen", "Christmas Day", { month: 12, day: 25 }),
  publicHoliday("Annandag jul", "Boxing Day", { month: 12, day: 26 }),
];

/**
 * Eves on which offices are closed. Midsummer Eve, Christmas Eve and New Year's Eve are named in lag (1930:173) om
 * beräkning av lagstadgad tid, 2 §; the eves of Easter and Whitsun are always Saturdays.
 */
const EVES: readonly HolidayRule[] = [
  eve("Påskafton", "Easter Saturday", { daysFromEaster: -1 }),
  eve("Pingstafton", "Whit Saturday", { daysFromEaster: 48 }),
  eve("Midsommarafton", "Midsummer Eve", { weekday: FRIDAY, fromMonth: 6, fromDay: 19 }),
  eve("Julafton", "Christmas Eve", { month: 12, day: 24 }),
  eve("Nyårsafton", "New Year's Eve", { month: 12, day: 31 }),
];

/**
 * The Swedish calendar as dated data: a change of law is a new line here, never a condition in code. Right from 1990,
 * when the law of 1989 applied; older years are computed by the same lines and are no promise about older law.
 */
export const HOLIDAY_RULES: readonly HolidayRule[] = [...PUBLIC_HOLIDAYS, ...EVES];

function publicHoliday(nameSv: string, nameEn: string, falls: HolidayFalls): HolidayRule {
  return { nameSv, nameEn, kind: "public-holiday", falls };
}

function eve(nameSv: string, nameEn: string, falls: HolidayFalls): HolidayRule {
  return { nameSv, nameEn, kind: "eve", falls };
}
