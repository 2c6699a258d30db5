import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { type MatrixRow, StatusMatrix } from "../../../ui/status-matrix.tsx";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { cellTones } from "../rules/judge-cell.ts";
import type { Picture, PictureLine } from "../rules/picture.ts";
import { groupOf, pictureGroups } from "../rules/picture-groups.ts";
import { pictureLinks } from "../rules/picture-links.ts";
import type { PictureFilters } from "../rules/read-picture-filters.ts";
import { useCellWords } from "./use-cell-words.ts";

type Columns = { id: string; name: string; earlier: boolean; at: number }[];

function useRow(year: number, columns: Columns): (line: PictureLine) => MatrixRow {
  const t = useTexts("follow-up");
  const { day } = useFormats();
  const words = useCellWords();
  return (line) => {
    const { id, slug, name, merged, planAdopted } = line;
    const note = merged
      ? t("picture.merged", { into: merged.into, day: day(merged.day) })
      : planAdopted
        ? t("picture.plan-adopted", { day: day(planAdopted) })
        : t("picture.plan-not-adopted");
    return {
      key: id,
      head: { href: followUpLinks.plan(slug, year), label: name },
      note,
      cells: columns.flatMap((column) => {
        const cell = line.cells[column.at];
        return cell ? [{ ...words(cell), href: pictureLinks.cell(slug, year, column.id) }] : [];
      }),
    };
  };
}

const isGrave = ({ cells }: PictureLine, columns: Columns) =>
  columns.some(({ at }) => {
    const tone = cellTones[cells[at]?.standing ?? "done"];
    return tone === "danger" || tone === "warning";
  });

/** Bodies by focus areas, in groups; only the columns, group and rows that the filters let through. */
export function PictureMatrix({ picture, filters }: { picture: Picture; filters: PictureFilters }) {
  const t = useTexts("follow-up");
  const { year, areas } = picture;
  const all = areas.map((area, at) => ({ ...area, at }));
  const chosen = all.filter(({ id }) => id === filters.area);
  const columns = chosen.length > 0 ? chosen : all;
  const toRow = useRow(year, columns);
  const shown = picture.lines.filter((line) => !filters.grave || isGrave(line, columns));
  const groups = pictureGroups.flatMap((group) => {
    const rows = shown.filter((line) => groupOf(line) === group && (!filters.group || filters.group === group));
    return rows.length > 0 ? [{ label: t(`picture.group.${group}`), rows: rows.map(toRow) }] : [];
  });
  if (groups.length === 0) {
    const clear = { href: pictureLinks.picture(year), label: t("picture.show-all") };
    return <EmptyState title={t("picture.none-found")} action={clear} />;
  }
  return (
    <StatusMatrix
      caption={t("picture.title", { year })}
      rowHeader={t("picture.body")}
      paperNote={t("picture.paper-note")}
      columns={columns.map(({ name, earlier }) => (earlier ? t("picture.earlier-area", { name }) : name))}
      groups={groups}
    />
  );
}
