import { missing, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { restoreRequirement } from "../commands/restore-requirement.ts";
import { addressOf } from "../parts/address-of.ts";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
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
  return { brief, struck, parts: await versionParts(db, brief.id) };
});

export const action = form(
  ({ visit, fields, params }) =>
    restoreRequirement(visit.world, visit.actor, { ...fields, requirement: params.requirement }, visit.requestId),
  ({ wording }, { params }) =>
    `${programmeLinks.requirement(...addressOf(params), wording)}?klart=programmes.requirement-restored`,
);

/** Takes back a requirement that was struck, in the section it stood in or another. */
export default function RestoreRequirement({ loaderData: { brief, struck, parts } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
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
    </ActPage>
  );
}
