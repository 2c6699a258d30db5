import { missing, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { putArea } from "../commands/put-area.ts";
import { removeArea } from "../commands/remove-area.ts";
import { addressOf } from "../parts/address-of.ts";
import { AreaFields } from "../parts/area-fields.tsx";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { earlierAreas } from "../queries/earlier-areas.ts";
import { focusAreasOf } from "../queries/focus-areas-of.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await openVersion(asked, "write");
  const { db } = asked.visit.world;
  const area = (await focusAreasOf(db, brief.id)).find(({ id }) => id === asked.params.area);
  const earlier = await earlierAreas(db, brief.programmeId, brief.number);
  return { brief, earlier, area: show(area ? ok(area) : missing("programmes:areas.unknown")) };
});

export const action = form(
  async ({ visit: { world, actor, requestId }, fields, params: { area } }) => {
    if (fields.do === "remove") return removeArea(world, actor, { ...fields, area }, requestId);
    const put = await putArea(world, actor, { ...fields, area }, requestId);
    return put.ok ? { ok: true, value: null } : put;
  },
  (_, { params }) => `${programmeLinks.areas(...addressOf(params))}?klart=programmes.areas-saved`,
);

/** A focus area: its name, what it is, what it came out of; or away with it. */
export default function FocusAreaPage({ loaderData: { brief, area, earlier } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  return (
    <>
      <ActPage
        title={t("areas.change")}
        kicker={`${brief.title} ${brief.periodLabel}`}
        back={programmeLinks.areas(brief.slug, brief.number)}
        submit={t("web:save")}
        hidden={{ version: brief.id, expectedVersion: String(area.version) }}
      >
        <AreaFields earlier={earlier} stored={area} />
      </ActPage>
      <PageSection heading={t("version.acts")}>
        <ActionForm label={t("areas.remove")} fields={{ do: "remove", expectedVersion: String(area.version) }} />
      </PageSection>
    </>
  );
}
