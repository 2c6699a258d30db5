import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { moveMatter } from "../commands/move-matter.ts";
import { putArea } from "../commands/put-area.ts";
import { withdrawMatter } from "../commands/withdraw-matter.ts";
import { addressOf } from "../parts/address-of.ts";
import { AreaFields } from "../parts/area-fields.tsx";
import { AreaList } from "../parts/area-list.tsx";
import { MatterForm } from "../parts/matter-form.tsx";
import { MatterList } from "../parts/matter-list.tsx";
import { programmeTrail } from "../parts/programme-trail.ts";
import { shownVersion } from "../parts/shown-version.ts";
import { VersionHeading } from "../parts/version-heading.tsx";
import { earlierAreas } from "../queries/earlier-areas.ts";
import { focusAreasOf } from "../queries/focus-areas-of.ts";
import { listProgrammes } from "../queries/list-programmes.ts";
import { mattersOf } from "../queries/matters-of.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await shownVersion(asked);
  const { world, actor, today } = asked.visit;
  const [areas, earlier, matters, programmes] = await Promise.all([
    focusAreasOf(world.db, brief.id),
    earlierAreas(world.db, brief.programmeId, brief.number),
    mattersOf(world.db, brief.id),
    listProgrammes(world, actor, {}),
  ]);
  const others = show(programmes).filter(({ id }) => id !== brief.programmeId);
  return { brief, areas, earlier, matters, others, today, id: world.newId(), mayWrite: brief.allowed.has("write") };
}, "everyone");

export const action = form(
  async ({ visit: { world, actor, requestId }, fields }) => {
    if (fields.withdraw !== undefined) return withdrawMatter(world, actor, { matter: fields.withdraw }, requestId);
    if (fields.matter !== undefined) return moveMatter(world, actor, fields, requestId);
    const put = await putArea(world, actor, fields, requestId);
    return put.ok ? { ok: true, value: null } : put;
  },
  (_, { params }) => `${programmeLinks.areas(...addressOf(params))}?klart=programmes.areas-saved`,
);

type Data = PageProps<typeof loader>["loaderData"];

function NewArea({ brief, earlier }: Data) {
  const t = useTexts("programmes");
  const { frame, values } = useRefilled();
  const shown = "name" in values ? frame : { errorHeading: "", errors: [] };
  return (
    <PageSection heading={t("areas.add")}>
      <FormFrame {...shown}>
        <HiddenFields fields={{ version: brief.id }} />
        <AreaFields earlier={earlier} />
        <ButtonRow buttons={[{ label: t("areas.add") }]} />
      </FormFrame>
    </PageSection>
  );
}

/** A version's focus areas and what they came out of, and the matters that other programmes take on. */
export default function FocusAreas({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { brief, areas, earlier, matters, others, today, id, mayWrite } = loaderData;
  return (
    <>
      <PageTitle title={`${t("tab.areas")} – ${brief.title} ${brief.periodLabel}`} />
      <VersionHeading brief={brief} view="areas" today={today} />
      <AreaList brief={brief} areas={areas} earlier={earlier} mayWrite={mayWrite} />
      <MatterList matters={matters} mayWrite={mayWrite} />
      {mayWrite && <NewArea {...loaderData} />}
      {mayWrite && others.length > 0 && (
        <PageSection heading={t("areas.move")}>
          <MatterForm version={brief.id} id={id} earlier={earlier} others={others} />
        </PageSection>
      )}
    </>
  );
}
