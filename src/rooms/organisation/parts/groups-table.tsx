import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";

type ListedGroup = { id: string; slug: string; name: string; kinds: readonly string[]; reaches: number };

/** Groups with what they are made of and how many bodies they reach today. */
export function GroupsTable({ groups, add }: { groups: readonly ListedGroup[]; add: string | null }) {
  const t = useTexts("organisation");
  const { number } = useFormats();
  const madeOf = ({ kinds }: ListedGroup) =>
    kinds.length > 0 ? kinds.map((kind) => t(`kind.${kind}`)).join(", ") : t("group.named");
  const next = add === null ? {} : { action: { href: add, label: t("add-group") } };
  const columns: Column<ListedGroup>[] = [
    {
      key: "name",
      header: t("group.name"),
      primary: true,
      cell: ({ slug, name }) => <a href={`/organisation/grupper/${slug}`}>{name}</a>,
    },
    { key: "made", header: t("group.made-of"), cell: madeOf },
    { key: "reaches", header: t("group.reaches-today"), align: "end", cell: ({ reaches }) => number(reaches) },
  ];
  return (
    <DataTable
      caption={t("groups")}
      captionHidden
      rows={groups}
      rowKey={({ id }) => id}
      columns={columns}
      empty={<EmptyState title={t("groups-empty")} text={t("groups-empty-text")} {...next} />}
    />
  );
}
