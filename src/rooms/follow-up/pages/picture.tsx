import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { ChartFigure } from "../../../ui/chart-figure.tsx";
import { DataAge } from "../../../ui/data-age.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { KeyFigures } from "../../../ui/key-figures.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { PictureFilter } from "../parts/picture-filter.tsx";
import { PictureMatrix } from "../parts/picture-matrix.tsx";
import { SilentList } from "../parts/silent-list.tsx";
import { picture as readPicture } from "../queries/picture.ts";
import { pictureChart } from "../queries/picture-chart.ts";
import { examinationLists } from "../rules/examination-lists.ts";
import { pictureLinks } from "../rules/picture-links.ts";
import { readPictureFilters } from "../rules/read-picture-filters.ts";
import { silentBefore } from "../rules/silent-before.ts";
import { silentBodies } from "../rules/silent-bodies.ts";
import { yearIn } from "../rules/year-in.ts";

export const loader = page(async ({ visit: { world, actor, language, today }, url }) => {
  const picture = show(await readPicture(world, actor, { year: yearIn(url.searchParams) }));
  const silent = silentBodies(picture.lines, silentBefore(picture.year, world.now(), today));
  const ages = picture.lines.flatMap(({ total }) => total.updatedAt ?? []);
  return {
    ...{ picture, silent, chart: pictureChart(picture, language), filters: readPictureFilters(url.searchParams) },
    latest: ages.sort(Temporal.Instant.compare).at(-1) ?? null,
  };
});

type Data = PageProps<typeof loader>["loaderData"];

function Figures({ picture: { lines, year }, silent }: Data) {
  const t = useTexts("follow-up");
  const { number } = useFormats();
  const sum = (key: "overdue" | "silent" | "doneBare") => lines.reduce((all, { total }) => all + total[key], 0);
  const listed = ([list, count, grave]: readonly ["overdue" | "silent" | "bare", number, "danger" | "warning"]) => ({
    ...{ value: number(count), label: t(`picture.figure.${list}`) },
    href: pictureLinks.lists({ list: examinationLists[list], year }),
    tone: count > 0 ? grave : ("success" as const),
  });
  return (
    <KeyFigures
      label={t("picture.figures")}
      figures={[
        {
          ...{ value: number(silent.length), label: t("picture.figure.bodies") },
          ...(silent.length > 0 ? { href: "#tysta", tone: "warning" } : { tone: "success" }),
        },
        listed(["overdue", sum("overdue"), "danger"]),
        listed(["silent", sum("silent"), "warning"]),
        listed(["bare", sum("doneBare"), "warning"]),
      ]}
    />
  );
}

function Heading({ picture: { year, programme }, latest }: Data) {
  const t = useTexts("follow-up");
  const { moment } = useFormats();
  const lists = pictureLinks.lists({ year });
  return (
    <PageHeading
      kicker={programme ? t("picture.kicker", programme) : undefined}
      title={t("picture.title", { year })}
      lead={t("picture.lead")}
      meta={latest && <DataAge label={t("picture.latest", { at: moment(latest) })} iso={latest.toString()} />}
      action={<ActionLink href={lists} label={t("picture.to-lists")} />}
    />
  );
}

/** The city's picture: what must be seen to, then every body by every focus area, then the whole in a chart. */
export default function PicturePage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { picture, silent, chart, filters } = loaderData;
  return (
    <>
      <PageTitle title={t("picture.title", { year: picture.year })} />
      <Heading {...loaderData} />
      {picture.programme === null ? (
        <EmptyState title={t("picture.no-programme", { year: picture.year })} text={t("picture.no-programme-why")} />
      ) : (
        <>
          <Figures {...loaderData} />
          <SilentList bodies={silent} year={picture.year} />
          <PageSection heading={t("picture.matrix")} id="bild">
            <PictureFilter picture={picture} filters={filters} />
            <PictureMatrix picture={picture} filters={filters} />
            <ActionRow>
              <ActionLink href={pictureLinks.csv(picture.year)} label={t("picture.csv")} kind="tertiary" />
            </ActionRow>
          </PageSection>
          <PageSection heading={t("picture.whole")} id="diagram">
            <ChartFigure {...chart} />
          </PageSection>
        </>
      )}
    </>
  );
}
