import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { CompilingTabs } from "../parts/compiling-heading.tsx";
import { ConsultationActs } from "../parts/consultation-acts.tsx";
import { ConsultationFacts } from "../parts/consultation-facts.tsx";
import { ConsultationHeading } from "../parts/consultation-heading.tsx";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { DraftView } from "../parts/draft-view.tsx";
import { WallView } from "../parts/wall-view.tsx";
import { compileBrief } from "../queries/compile-brief.ts";
import { consultationBrief } from "../queries/consultation-brief.ts";
import { draftReadiness } from "../queries/draft-readiness.ts";
import { wall } from "../queries/wall.ts";
import { readWallAddress } from "../rules/wall-address.ts";
import { wallOrder, wallOrders } from "../rules/wall-order.ts";

export const handle = consultationTrail;

export const loader = page(async ({ visit, params, url }) => {
  const which = { consultation: params.id };
  const brief = show(await consultationBrief(visit.world, visit.actor, which));
  const { today } = visit;
  if (brief.state === "draft") {
    const readiness = show(await draftReadiness(visit.world, visit.actor, which));
    return { brief, readiness, asked: null, compiled: null, today };
  }
  const filters = readWallAddress(url.searchParams);
  const [found, counted] = await Promise.all([
    wall(visit.world, visit.actor, which),
    compileBrief(visit.world, visit.actor, which),
  ]);
  const rows = show(found);
  const order = wallOrders.find((one) => one === filters.order) ?? "urgency";
  const direction = filters.direction === "descending" ? "descending" : "ascending";
  const wanted = rows.filter(({ standing }) => filters.standing === null || standing === filters.standing);
  const shown = wallOrder(wanted, order, direction);
  return { brief, readiness: null, asked: { rows, shown, filters }, compiled: show(counted), today };
});

type Data = PageProps<typeof loader>["loaderData"];

function Withdrawn({ brief: { state, withdrawnReason } }: Pick<Data, "brief">) {
  const t = useTexts("consultations");
  if (state !== "withdrawn") return null;
  return (
    <Notice tone="warning" title={t("wall.withdrawn-title")}>
      <p>{withdrawnReason}</p>
    </Notice>
  );
}

/** One consultation as its sender sees it: a draft with the steps that are left, or the wall of those who were asked. */
export default function ConsultationPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { brief, readiness, asked, compiled, today } = loaderData;
  return (
    <>
      <PageTitle title={`${brief.title} – ${brief.number}`} />
      <ConsultationHeading
        brief={brief}
        rows={asked?.rows ?? []}
        consultees={readiness?.expansion.consultees.length ?? 0}
        sections={readiness?.sections.length ?? 0}
        today={today}
      />
      {compiled && <CompilingTabs brief={compiled} tab="wall" />}
      <Withdrawn brief={brief} />
      {asked && <WallView id={brief.id} {...asked} />}
      <PageColumns asideLabel={t("draft.facts")} aside={<ConsultationFacts brief={brief} />}>
        {readiness && <DraftView brief={brief} readiness={readiness} />}
        <PageSection heading={t("draft.acts")} id="gora">
          <ConsultationActs {...brief} />
        </PageSection>
      </PageColumns>
    </>
  );
}
