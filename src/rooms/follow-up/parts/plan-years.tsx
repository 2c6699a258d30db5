import { useTexts } from "../../../platform/web/use-texts.ts";
import { TabsNav } from "../../../ui/tabs-nav.tsx";
import type { BodyInPlan } from "../queries/planning-body.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

const shown = 5;

/** The years a body has planned for, the one shown and the one after it. */
export function PlanYears({ body, year }: { body: BodyInPlan; year: number }) {
  const t = useTexts("follow-up");
  const years = [...new Set([...body.years, year, year + 1])].sort((a, b) => b - a).slice(0, shown);
  const all = years.includes(year) ? years : [...years, year];
  const tabs = all.map((one) => ({
    ...{ href: followUpLinks.plan(body.slug, one), label: String(one), current: one === year },
  }));
  return <TabsNav label={t("plan.years")} tabs={tabs} />;
}
