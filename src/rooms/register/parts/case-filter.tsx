import { useTexts } from "../../../platform/web/use-texts.ts";
import type { FilterField } from "../../../ui/filter-fields.tsx";
import { type ActiveFilter, FilterForm } from "../../../ui/filter-form.tsx";
import type { CaseListInput } from "../queries/case-list-input.ts";
import { caseListAddress } from "../rules/case-list-address.ts";
import { listHref } from "./list-href.ts";

type Named = { value: string; label: string };
export type CaseChoices = { bodies: Named[]; officers: Named[]; classifications: Named[]; years: number[] };
type CaseFilterProps = { filters: CaseListInput; choices: CaseChoices; result: string };

const words = caseListAddress;

const writtenOfficer = ({ officer }: CaseListInput) =>
  officer === "mine" || officer === "none" ? words.officer.values[officer] : officer;

const labelOf = (named: readonly Named[], value: string) => named.find((one) => one.value === value)?.label ?? "–";

function useOfficers(choices: CaseChoices): Named[] {
  const t = useTexts("register");
  const { mine, none } = words.officer.values;
  return [{ value: mine, label: t("list.mine") }, { value: none, label: t("list.nobody") }, ...choices.officers];
}

function useActive({ filters, choices }: Omit<CaseFilterProps, "result">): ActiveFilter[] {
  const t = useTexts("register");
  const officers = useOfficers(choices);
  const { text, state, year, body, classification, secrecy } = filters;
  const officer = writtenOfficer(filters);
  const said = (name: string, value: string, without: Partial<CaseListInput>): ActiveFilter => ({
    label: t("list.filter", { name, value }),
    removeHref: listHref(filters, without),
  });
  return [
    ...(text ? [said(t("list.text"), text, { text: "" })] : []),
    ...(state ? [said(t("list.state"), t(`list.${state}`), { state: null })] : []),
    ...(officer ? [said(t("list.officer"), labelOf(officers, officer), { officer: null })] : []),
    ...(year ? [said(t("list.year"), String(year), { year: null })] : []),
    ...(body ? [said(t("list.body"), labelOf(choices.bodies, body), { body: null, classification: null })] : []),
    ...(classification
      ? [said(t("list.class"), labelOf(choices.classifications, classification), { classification: null })]
      : []),
    ...(secrecy ? [said(t("list.secret"), t("list.yes"), { secrecy: false })] : []),
  ];
}

function useFields({ filters, choices }: Omit<CaseFilterProps, "result">) {
  const t = useTexts("register");
  const officers = useOfficers(choices);
  const any = t("list.any");
  const one = (key: keyof typeof words, label: string, value: string | null, from: readonly Named[]): FilterField => ({
    kind: "select",
    name: words[key].name,
    label,
    any,
    value: value ?? "",
    choices: from,
  });
  const states = [
    { value: words.state.values.open, label: t("list.open") },
    { value: words.state.values.closed, label: t("list.closed") },
  ];
  const years = choices.years.map((year) => ({ value: String(year), label: String(year) }));
  const first: FilterField[] = [
    { kind: "text", name: "q", label: t("list.text"), value: filters.text },
    one("state", t("list.state"), filters.state && words.state.values[filters.state], states),
    one("officer", t("list.officer"), writtenOfficer(filters), officers),
    one("year", t("list.year"), filters.year === null ? null : String(filters.year), years),
  ];
  const secrecy = { value: words.secrecy.values.true, label: t("list.only-secret") };
  const more: FilterField[] = [
    ...(choices.bodies.length > 1 ? [one("body", t("list.body"), filters.body, choices.bodies)] : []),
    ...(choices.classifications.length > 0
      ? [one("classification", t("list.class"), filters.classification, choices.classifications)]
      : []),
    {
      kind: "checkboxes",
      name: words.secrecy.name,
      label: t("list.secret"),
      values: filters.secrecy ? [secrecy.value] : [],
      choices: [secrecy],
    },
  ];
  return { first, more };
}

/** Everything the list of cases can be narrowed down by. */
export function CaseFilter({ filters, choices, result }: CaseFilterProps) {
  const t = useTexts("register");
  const { first, more } = useFields({ filters, choices });
  const { order, direction, body, classification, secrecy } = filters;
  return (
    <FilterForm
      label={t("list.filter-label")}
      action="/diarium"
      fields={first}
      more={{ summary: t("list.more-filters"), fields: more, open: Boolean(body || classification || secrecy) }}
      submitLabel={t("list.show")}
      active={useActive({ filters, choices })}
      removeLabel={t("list.remove-filter")}
      clear={{ href: "/diarium", label: t("list.clear") }}
      result={result}
      keep={{
        [words.order.name]: words.order.values[order],
        [words.direction.name]: words.direction.values[direction],
      }}
    />
  );
}
