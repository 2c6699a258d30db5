import { useTexts } from "../../../platform/web/use-texts.ts";
import { houseReason } from "../rules/house-reason.ts";

/** A kept reason as the reader reads it: what the house wrote in their own language, what a person wrote as it stands. */
export function useReason() {
  const t = useTexts("follow-up");
  return (reason: string): string => {
    const own = houseReason.read(reason);
    return own ? t(`house-reason.${own.key}`, own.values) : reason;
  };
}
