import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { noteChange } from "../commands/note-change.ts";
import { withdrawChange } from "../commands/withdraw-change.ts";
import { addressOf } from "../parts/address-of.ts";
import { ChangeForm } from "../parts/change-form.tsx";
import { ChangeList } from "../parts/change-list.tsx";
import { programmeTrail } from "../parts/programme-trail.ts";
import { shownVersion } from "../parts/shown-version.ts";
import { VersionHeading } from "../parts/version-heading.tsx";
import { changesOf } from "../queries/changes-of.ts";
import { requirementsOf } from "../queries/requirements-of.ts";
import { versionParts } from "../queries/version-parts.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await shownVersion(asked);
  const { world, today } = asked.visit;
  const mayWrite = brief.allowed.has("write");
  const choicesIn = async (version: string | null) => {
    if (!mayWrite || version === null) return { parts: [], requirements: [] };
    const [parts, requirements] = await Promise.all([
      versionParts(world.db, version),
      requirementsOf(world.db, version),
    ]);
    return {
      parts: parts.map(({ partId, heading }) => ({ value: partId, label: heading })),
      requirements: requirements.map(({ requirementId, text }) => ({ value: requirementId, label: text })),
    };
  };
  const [changes, before, here] = await Promise.all([
    changesOf(world.db, brief.id),
    choicesIn(brief.basedOnId),
    choicesIn(brief.id),
  ]);
  return { brief, changes, before, here, today, mayWrite };
}, "everyone");

export const action = form(
  async ({ visit: { world, actor, requestId }, fields }) => {
    if (fields.withdraw !== undefined) return withdrawChange(world, actor, { change: fields.withdraw }, requestId);
    const noted = await noteChange(world, actor, fields, requestId);
    return noted.ok ? { ok: true, value: null } : noted;
  },
  (_, { params }) => `${programmeLinks.changes(...addressOf(params))}?klart=programmes.changes-saved`,
);

/** What has been moved, split, merged, retired or added since the version before, and why. */
export default function Changes({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { brief, changes, before, here, today, mayWrite } = loaderData;
  return (
    <>
      <PageTitle title={`${t("tab.changes")} – ${brief.title} ${brief.periodLabel}`} />
      <VersionHeading brief={brief} view="changes" today={today} />
      <ChangeList rows={changes} mayWrite={mayWrite} />
      {mayWrite && (
        <PageSection heading={t("changes.note")}>
          <ChangeForm version={brief.id} ofKind="part" before={before.parts} here={here.parts} />
          <ChangeForm version={brief.id} ofKind="requirement" before={before.requirements} here={here.requirements} />
        </PageSection>
      )}
    </>
  );
}
