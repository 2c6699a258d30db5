import { useTexts } from "../../../platform/web/use-texts.ts";
import type { Choice } from "../../../ui/choice.ts";
import type { FilterField } from "../../../ui/filter-fields.tsx";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { handlingOutcomes } from "../model.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import { useAnswerChoices } from "./answer-choices.ts";

type Wanted = {
  state?: string | undefined;
  kind?: string | undefined;
  consultee?: string | undefined;
  tag?: string | undefined;
};
type WorkbenchFilterProps = {
  brief: { id: string };
  wanted: Wanted;
  viewpoints: readonly unknown[];
  consultees: readonly { id: string; name: string }[];
  tags: readonly string[];
};

type FilterProps = Pick<WorkbenchFilterProps, "wanted" | "consultees" | "tags">;

function useFilterFields({ wanted, consultees, tags }: FilterProps): FilterField[] {
  const t = useTexts("consultations");
  const { viewpointKinds } = useAnswerChoices();
  const states = [
    { value: "unhandled", label: t("handling.unhandled") },
    ...handlingOutcomes.map((value) => ({ value, label: t(`handling.outcome.${value}`) })),
  ];
  const select = (name: string, label: string, value: string | undefined, choices: readonly Choice[]): FilterField => ({
    ...{ kind: "select", name, label, choices, any: t("workbench.any") },
    ...(value ? { value } : {}),
  });
  const who = consultees.map(({ id, name }) => ({ value: id, label: name }));
  const tagged = tags.map((tag) => ({ value: tag, label: tag }));
  return [
    select("lage", t("workbench.state"), wanted.state, states),
    select("slag", t("answers.viewpoint-kind"), wanted.kind, viewpointKinds),
    select("fran", t("answers.who"), wanted.consultee, who),
    ...(tags.length > 0 ? [select("tagg", t("workbench.tag"), wanted.tag, tagged)] : []),
  ];
}

/** Narrows the viewpoints down by what has become of them, by kind, by whose they are and by tag; all in the address. */
export function WorkbenchFilter({ brief, viewpoints, ...choices }: WorkbenchFilterProps) {
  const t = useTexts("consultations");
  const { wanted } = choices;
  const narrowed = [wanted.state, wanted.kind, wanted.consultee, wanted.tag].some((one) => one !== undefined);
  const all = compilingLinks.workbench(brief.id);
  return (
    <FilterForm
      label={t("workbench.filter")}
      action={all}
      submitLabel={t("workbench.show")}
      result={t("workbench.found", { count: viewpoints.length })}
      fields={useFilterFields(choices)}
      {...(narrowed
        ? { active: [{ label: t("workbench.narrowed"), removeHref: all }], removeLabel: t("workbench.remove-filter") }
        : {})}
    />
  );
}
