import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import type { Column } from "../../../ui/data-table.tsx";
import type { ListedRequirement } from "../queries/examination-list.ts";
import { pictureLinks } from "../rules/picture-links.ts";

/** The columns of a list of requirements: what is demanded, of whom, and by when. */
export function useRequirementColumns(year: number): Column<ListedRequirement>[] {
  const t = useTexts("follow-up");
  const { day } = useFormats();
  return [
    {
      key: "text",
      header: t("lists.requirement"),
      primary: true,
      cell: (row) => (
        <>
          <a href={pictureLinks.requirement(row.id, year)}>{row.text}</a>
          <CellNote>{row.section}</CellNote>
        </>
      ),
    },
    { key: "addressee", header: t("lists.addressee"), cell: (row) => t(`addressee.${row.addressee}`) },
    { key: "bound", header: t("lists.bound"), align: "end", cell: (row) => String(row.bound) },
    { key: "due", header: t("lists.due"), nowrap: true, cell: (row) => day(row.dueDay) },
  ];
}
