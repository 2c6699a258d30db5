import { useTexts } from "../../../platform/web/use-texts.ts";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { PublicRegister } from "../queries/list-public-registers.ts";

/** Registers with what is registered in each, in the authority's own words. */
export function RegisterDescriptions({ registers }: { registers: readonly PublicRegister[] }) {
  const t = useTexts("register");
  const rows = registers.map(({ name, description, toDay }) => ({
    term: name,
    value: toDay ? `${description} ${t("public.closed-register", { day: toDay.toString() })}` : description,
  }));
  return rows.length === 0 ? <p>{t("public.none-yet-text")}</p> : <SummaryList rows={rows} />;
}
