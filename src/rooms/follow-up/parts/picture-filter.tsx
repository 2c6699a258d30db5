import { useTexts } from "../../../platform/web/use-texts.ts";
import type { Choice } from "../../../ui/choice.ts";
import { type ActiveFilter, FilterForm } from "../../../ui/filter-form.tsx";
import type { Picture } from "../rules/picture.ts";
import { groupWords, pictureGroups } from "../rules/picture-groups.ts";
import { pictureLinks } from "../rules/picture-links.ts";
import type { PictureFilters } from "../rules/read-picture-filters.ts";

type FilterProps = { picture: Picture; filters: PictureFilters };

function useActive({ picture: { year, areas }, filters }: FilterProps): ActiveFilter[] {
  const t = useTexts("follow-up");
  const area = areas.find(({ id }) => id === filters.area);
  const without = (less: Partial<PictureFilters>) => pictureLinks.picture(year, { ...filters, ...less });
  return [
    ...(area ? [{ label: area.name, removeHref: without({ area: null }) }] : []),
    ...(filters.group ? [{ label: t(`picture.group.${filters.group}`), removeHref: without({ group: null }) }] : []),
    ...(filters.grave ? [{ label: t("picture.grave"), removeHref: without({ grave: false }) }] : []),
  ];
}

/** The year, one area at a time (as a telephone wants it), one group, and only what must be seen to. */
export function PictureFilter(props: FilterProps) {
  const t = useTexts("follow-up");
  const { picture, filters } = props;
  const groups = pictureGroups.map((group) => ({ value: groupWords[group], label: t(`picture.group.${group}`) }));
  const areas = picture.areas.map(({ id, name }) => ({ value: id, label: name }));
  const years = picture.years.map((year) => ({ value: String(year), label: String(year) }));
  const grave = { value: "att-se-till", label: t("picture.grave") };
  const select = (name: string, label: string, value: string, choices: Choice[]) => ({
    ...{ kind: "select" as const, name, label: t(`picture.${label}`), any: t("picture.all"), value, choices },
  });
  return (
    <FilterForm
      label={t("picture.filter")}
      action={pictureLinks.page}
      submitLabel={t("web:show")}
      removeLabel={t("picture.remove-filter")}
      active={useActive(props)}
      fields={[
        { ...select("ar", "year", String(picture.year), years), any: t("picture.this-year") },
        select("omrade", "area", filters.area ?? "", areas),
        select("grupp", "group-label", filters.group ? groupWords[filters.group] : "", groups),
        select("visa", "show", filters.grave ? grave.value : "", [grave]),
      ]}
    />
  );
}
