import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { EarlierArea } from "../queries/earlier-areas.ts";
import type { FocusArea } from "../queries/focus-areas-of.ts";
import { programmeLinks } from "../rules/programme-links.ts";

type ListProps = {
  brief: { slug: string; number: number };
  areas: readonly FocusArea[];
  earlier: readonly EarlierArea[];
  mayWrite: boolean;
};

/** A version's focus areas, and what each came out of. */
export function AreaList({ brief: { slug, number }, areas, earlier, mayWrite }: ListProps) {
  const t = useTexts("programmes");
  const from = ({ predecessorIds }: FocusArea) =>
    earlier.filter(({ id }) => predecessorIds.includes(id)).map(({ name, periodLabel }) => `${name} (${periodLabel})`);
  return (
    <DataTable
      caption={t("tab.areas")}
      captionHidden
      rows={areas}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("areas.none")} text={t("areas.none-text")} />}
      columns={[
        {
          key: "name",
          header: t("areas.name"),
          primary: true,
          cell: ({ id, name, about }) => (
            <>
              {mayWrite ? <a href={programmeLinks.area(slug, number, id)}>{name}</a> : name}
              {about !== "" && <CellNote>{about}</CellNote>}
            </>
          ),
        },
        { key: "from", header: t("areas.origins"), cell: (area) => from(area).join(", ") || t("areas.new") },
      ]}
    />
  );
}
