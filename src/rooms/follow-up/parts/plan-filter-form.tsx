import { useTexts } from "../../../platform/web/use-texts.ts";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { activityStates, healths } from "../model.ts";
import type { PlanFilter } from "../rules/filter-plan.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

type PlanFilterFormProps = {
  slug: string;
  year: number;
  filter: PlanFilter;
  areas: readonly { id: string; name: string }[];
  found: number;
};

/** Narrows a plan by its address. */
export function PlanFilterForm({ slug, year, filter, areas, found }: PlanFilterFormProps) {
  const t = useTexts("follow-up");
  const select = { kind: "select" as const, any: t("plan.any") };
  const state = activityStates.map((one) => ({ value: one, label: t(`state.${one}`) }));
  const health = healths.map((one) => ({ value: one, label: t(`health.${one}`) }));
  const only = [filter.late ? "sena" : "", filter.mine ? "mina" : ""];
  const tick = (name: "sena" | "mina") => ({
    ...{ kind: "checkboxes" as const, name, label: t(`plan.only-${name}`) },
    values: only.includes(name) ? ["ja"] : [],
    choices: [{ value: "ja", label: t(`plan.only-${name}-yes`) }],
  });
  return (
    <FilterForm
      label={t("plan.filter")}
      action={followUpLinks.plan(slug)}
      keep={{ ar: String(year) }}
      submitLabel={t("web:show")}
      result={t("plan.found", { count: found })}
      fields={[
        { kind: "text", name: "q", label: t("plan.words"), value: filter.text },
        { ...select, name: "lage", label: t("plan.state"), value: filter.state ?? "", choices: state },
        { ...select, name: "halsa", label: t("plan.health"), value: filter.health ?? "", choices: health },
      ]}
      more={{
        summary: t("plan.more-filters"),
        open: filter.area !== null || filter.late || filter.mine,
        fields: [
          {
            ...{ ...select, name: "omrade", label: t("plan.area"), value: filter.area ?? "" },
            choices: areas.map(({ id, name }) => ({ value: id, label: name })),
          },
          tick("sena"),
          tick("mina"),
        ],
      }}
    />
  );
}
