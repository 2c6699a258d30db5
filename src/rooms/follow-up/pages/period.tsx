import { redirect } from "react-router";
import { bodiesWhere } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { KeyFigures } from "../../../ui/key-figures.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { readCity } from "../actions.ts";
import { PeriodBodiesTable } from "../parts/period-bodies-table.tsx";
import { PeriodStateTag } from "../parts/period-state-tag.tsx";
import { periodTrail } from "../parts/period-trail.ts";
import { ownBodiesIn } from "../queries/own-bodies-in.ts";
import { periodPage } from "../queries/period-page.ts";
import type { Standing } from "../rules/judge-standing.ts";
import { periodLinks } from "../rules/period-links.ts";

export const handle = periodTrail;

/** Whoever does not look after the whole city comes to the page of their own body. */
export const loader = page(async ({ visit: { world, actor }, params }) => {
  const asked = { period: params.id };
  if (bodiesWhere(actor, readCity).length > 0) return show(await periodPage(world, actor, asked));
  const [own] = show(await ownBodiesIn(world, actor, asked));
  throw redirect(own ? periodLinks.body(own.periodId, own.slug) : periodLinks.wheel(), 303);
});

type Data = PageProps<typeof loader>["loaderData"];

function Figures({ bodies }: Pick<Data, "bodies">) {
  const t = useTexts("follow-up");
  const count = (...among: Standing[]) => bodies.filter(({ standing }) => among.includes(standing)).length;
  const late = count("overdue", "missed");
  const figures = [
    {
      value: String(count("handed_in", "handed_in_late")),
      label: t("period-page.figure-in"),
      note: t("period-page.of", { count: bodies.length - count("gone") }),
    },
    { value: String(count("waiting", "opened", "planned")), label: t("period-page.figure-waiting") },
    { value: String(late), label: t("period-page.figure-late"), ...(late > 0 ? { tone: "danger" as const } : {}) },
    { value: String(count("handed_in_late")), label: t("period-page.figure-in-late") },
  ];
  return <KeyFigures label={t("period-page.figures")} figures={figures} />;
}

/** A period for whoever keeps the wheel or examines the city: who has handed in, who has not, who is late, who was reminded. */
export default function PeriodPage({ loaderData: { period, bodies, allowed } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const title = `${t(`period.${period.kind}`)} ${period.year}`;
  const { id, dueDay, cutOff, opensDay } = period;
  const days = { due: dueDay.toString(), cutOff: cutOff.toString(), opens: opensDay.toString() };
  return (
    <>
      <PageTitle title={title} />
      <PageHeading title={title} lead={t("period-page.lead", days)} meta={<PeriodStateTag state={period.state} />} />
      <Figures bodies={bodies} />
      <ActionRow>
        {allowed.has("open") && (
          <ActionLink
            href={periodLinks.open(id)}
            label={t("wheel.open")}
            kind={period.state === "closed" ? "secondary" : "primary"}
          />
        )}
        {allowed.has("change") && (
          <ActionLink href={periodLinks.change(id)} label={t("wheel.change")} kind="secondary" />
        )}
        {allowed.has("close") && <ActionLink href={periodLinks.close(id)} label={t("wheel.close")} kind="secondary" />}
        <ActionLink href={periodLinks.csv(id)} label={t("period-page.csv")} kind="tertiary" />
      </ActionRow>
      <PeriodBodiesTable bodies={bodies} />
    </>
  );
}
