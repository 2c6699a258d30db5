import { useTexts } from "../../../platform/web/use-texts.ts";
import type { Choice } from "../../../ui/choice.ts";
import type { FilterField } from "../../../ui/filter-fields.tsx";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { directions } from "../model.ts";
import type { Facets } from "../queries/divide-hits.ts";
import type { SearchInput } from "../queries/search-input.ts";
import { writeAddress } from "../rules/address-words.ts";
import { searchAddress } from "../rules/search-address.ts";
import { countedChoices } from "./counted-choices.ts";

type SearchFormProps = {
  filters: SearchInput;
  bodies: readonly Choice[];
  years: readonly number[];
  facets: Facets | null;
  result: string | undefined;
};

const words = searchAddress;

/** The search with something changed; it begins from its first page again. */
export const searchHref = (filters: SearchInput, change: Partial<SearchInput> = {}): string =>
  writeAddress("/diarium/sok", words, { ...filters, after: null, ...change });

function useChoices({ filters, bodies, years, facets }: SearchFormProps) {
  const t = useTexts("register");
  const kinds = (["case", "document"] as const).map((value) => ({ value, label: t(`search.kind-${value}`) }));
  const ways = directions.map((value) => ({ value, label: t(`search.direction-${value}`) }));
  const year = filters.year === null ? null : String(filters.year);
  const said = <Key extends keyof Facets>(key: Key, choices: readonly Choice[], chosen: string | null) =>
    countedChoices(choices, facets?.[key] ?? null, chosen);
  const written = (choices: readonly Choice[], values: Readonly<Record<string, string>>) =>
    choices.map((choice) => ({ ...choice, value: values[choice.value] ?? choice.value }));
  return {
    kind: written(said("kind", kinds, filters.kind), words.kind.values),
    direction: written(said("direction", ways, filters.direction), words.direction.values),
    year: said(
      "year",
      years.map((each) => ({ value: String(each), label: String(each) })),
      year,
    ),
    body: said("body", bodies, filters.body),
  };
}

/** The choices in force, as the address writes them. */
const chosenIn = ({ kind, direction, year, body }: SearchInput) => ({
  kind: kind && words.kind.values[kind],
  direction: direction && words.direction.values[direction],
  year: year === null ? null : String(year),
  body,
});

/** What to search for, and among what; each choice tells how many hits it would leave when that is known. */
export function SearchForm(props: SearchFormProps) {
  const t = useTexts("register");
  const { filters, bodies, result } = props;
  const choices = useChoices(props);
  const chosen = chosenIn(filters);
  const one = (key: keyof typeof chosen): FilterField => ({
    kind: "select",
    name: words[key].name,
    label: t(`search.${key}`),
    any: t("list.any"),
    value: chosen[key] ?? "",
    choices: choices[key],
  });
  const fields: FilterField[] = [
    {
      kind: "text",
      name: words.text.name,
      label: t("search.text"),
      value: filters.text,
      description: t("search.text-help"),
    },
    one("kind"),
    one("direction"),
    one("year"),
    ...(bodies.length > 1 ? [one("body")] : []),
  ];
  return (
    <FilterForm
      label={t("search.title")}
      action="/diarium/sok"
      fields={fields}
      submitLabel={t("search.go")}
      {...(result ? { result } : {})}
    />
  );
}
