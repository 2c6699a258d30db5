import { textsOf } from "../../../platform/texts/texts.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { csvAnswer } from "../parts/csv-answer.ts";
import { picture } from "../queries/picture.ts";
import { figureKeys, pictureFigures } from "../rules/picture-figures.ts";
import { groupOf } from "../rules/picture-groups.ts";
import { yearIn } from "../rules/year-in.ts";

/** The picture as a CSV file: a row for each body under all areas and under each of them. */
export const loader = page(async ({ visit: { world, actor, language, today }, url }) => {
  const t = textsOf(language, "follow-up");
  const found = show(await picture(world, actor, { year: yearIn(url.searchParams) }));
  const head = [
    ...["year", "body", "group-label", "area", "standing"].map((key) => t(`picture.${key}`)),
    ...figureKeys.map((key) => t(`figures.${key}`)),
    t("picture.silent-last"),
  ];
  const rows = pictureFigures(found).map(({ line, area, cell }) => [
    String(found.year),
    line.name,
    t(`picture.group.${groupOf(line)}`),
    area?.name ?? t("picture.all-areas"),
    t(`standing.${cell.standing}`),
    ...figureKeys.map((key) => String(cell[key])),
    cell.updatedAt?.toString() ?? "",
  ]);
  return csvAnswer(`lagesbild-${found.year}-${today}`, [head, ...rows]);
});
