import { missing, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { restoreRequirement } from "../commands/restore-requirement.ts";
import { addressOf } from "../parts/address-of.ts";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { carriedAreas } from "../queries/carried-areas.ts";
import { focusAreasOf } from "../queries/focus-areas-of.ts";
import { struckRequirements } from "../queries/struck-requirements.ts";
import { versionParts } from "../queries/version-parts.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await openVersion(asked, "write");
  const { db } = asked.visit.world;
  const found = (await struckRequirements(db, brief.id)).find(
    ({ requirementId }) => requirementId === asked.params.requirement,
  );
  const struck = show(found ? ok(found) : missing("programmes:requirement.not-struck"));
  const of = { requirement: struck.requirementId, version: brief.id, basedOn: brief.basedOnId };
  const [parts, areas, counted] = await Promise.all([
    versionParts(db, brief.id),
    focusAreasOf(db, brief.id),
    carriedAreas(db, of),
  ]);
  return { brief, struck, parts, areas, counted };
});

export const action = form(
  ({ visit, fields, params }) =>
    restoreRequirement(visit.world, visit.actor, { ...fields, requirement: params.requirement }, visit.requestId),
  ({ wording }, { params }) =>
    `${programmeLinks.requirement(...addressOf(params), wording)}?klart=programmes.requirement-restored`,
);

/** Takes back a requirement that was struck, in the section it stood in or another. */
export default function RestoreRequirement({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field, values } = useRefilled();
  const { brief, struck, parts, areas, counted } = loaderData;
  const { error } = field("areas");
  return (
    <ActPage
      title={t("requirement.restore")}
      kicker={`${brief.title} ${brief.periodLabel}`}
      lead={struck.text}
      back={programmeLinks.requirements(brief.slug, brief.number)}
      submit={t("requirement.restore")}
      hidden={{ version: brief.id }}
    >
      <p>{t("requirement.restore-lead")}</p>
      <SelectField
        {...field("part", struck.partRow)}
        label={t("requirement.part")}
        placeholder={t("requirement.choose-part")}
        choices={parts.map(({ id, heading }) => ({ value: id, label: heading }))}
      />
      {areas.length > 0 && (
        <CheckboxGroup
          name="areas"
          label={t("requirement.areas")}
          description={t("requirement.restore-areas")}
          choices={areas.map(({ id, name }) => ({ value: id, label: name }))}
          values={"version" in values ? [values.areas ?? []].flat() : counted}
          {...(error ? { error } : {})}
        />
      )}
    </ActPage>
  );
}
