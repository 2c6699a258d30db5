import { dayOf, LEGAL_TIME_ZONE } from "../../kernel/day.ts";
import { useLanguage } from "./use-texts.ts";

const sv = { number: new Intl.NumberFormat("sv-SE") };
const en = { number: new Intl.NumberFormat("en-GB") };

const two = (n: number) => String(n).padStart(2, "0");

/** Days as 2024-03-01 and times as 14:05 in both languages, since that is what the documents say; numbers by language. */
export function useFormats() {
  const { number } = useLanguage() === "sv" ? sv : en;
  return {
    day: (day: Temporal.PlainDate | null) => day?.toString() ?? "–",
    dayOf: (instant: Temporal.Instant) => dayOf(instant).toString(),
    moment: (instant: Temporal.Instant) => {
      const at = instant.toZonedDateTimeISO(LEGAL_TIME_ZONE);
      return `${at.toPlainDate()} ${two(at.hour)}:${two(at.minute)}`;
    },
    number: (value: number) => number.format(value),
  };
}
