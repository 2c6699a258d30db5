import { useTexts } from "../../../platform/web/use-texts.ts";
import type { Choice } from "../../../ui/choice.ts";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { writeAddress } from "../rules/address-words.ts";
import { publicAddress } from "../rules/public-address.ts";
import { publicLinks } from "./public-links.ts";

export type PublicFilters = { text: string; body: string | null; year: number | null; after: string | null };
type PublicFilterProps = {
  filters: PublicFilters;
  bodies: readonly Choice[];
  years: readonly number[];
  result?: string;
};

/** The public register with something changed; it begins from its first page again. */
export const publicHref = (filters: PublicFilters, change: Partial<PublicFilters> = {}): string =>
  writeAddress(publicLinks.register, publicAddress, { ...filters, after: null, ...change });

/** What the public register can be narrowed down by. */
export function PublicFilter({ filters, bodies, years, result }: PublicFilterProps) {
  const t = useTexts("register");
  const { text, body, year } = publicAddress;
  const any = t("list.any");
  const yearChoices = years.map((each) => ({ value: String(each), label: String(each) }));
  return (
    <FilterForm
      label={t("public.search-label")}
      action={publicLinks.register}
      fields={[
        {
          kind: "text",
          name: text.name,
          label: t("public.text"),
          value: filters.text,
          description: t("public.text-help"),
        },
        { kind: "select", name: body.name, label: t("public.body"), any, value: filters.body ?? "", choices: bodies },
        {
          kind: "select",
          name: year.name,
          label: t("list.year"),
          any,
          value: filters.year === null ? "" : String(filters.year),
          choices: yearChoices,
        },
      ]}
      submitLabel={t("search.go")}
      {...(result ? { result } : {})}
    />
  );
}
