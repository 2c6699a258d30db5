import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import type { Period } from "../rules/period.ts";

/** A period in words: "från 2024-01-01", or "2024-01-01 till 2024-06-30". */
export function usePeriod(): (period: Period) => string {
  const t = useTexts("organisation");
  const { day } = useFormats();
  return ({ from, to }) =>
    to === null ? t("period.open", { from: day(from) }) : t("period.closed", { from: day(from), to: day(to) });
}
