import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { changeRequirement } from "../commands/change-requirement.ts";
import { addressOf } from "../parts/address-of.ts";
import { openRequirement } from "../parts/open-requirement.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { requirementChoices } from "../parts/requirement-choices.ts";
import { RequirementFields } from "../parts/requirement-fields.tsx";
import { versionParts } from "../queries/version-parts.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const opened = await openRequirement(asked);
  const choices = await requirementChoices(asked, opened.brief.id);
  return { ...opened, choices, parts: await versionParts(asked.visit.world.db, opened.brief.id) };
});

export const action = form(
  ({ visit, fields, params }) =>
    changeRequirement(visit.world, visit.actor, { ...fields, wording: params.wording }, visit.requestId),
  (_, { params }) => `${programmeLinks.requirements(...addressOf(params))}?klart=programmes.requirement-changed`,
);

/** How this version words a requirement, of whom it demands it, and the section it stands in. */
export default function RequirementPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const { brief, requirement, version, choices, parts } = loaderData;
  const { slug, number } = brief;
  return (
    <>
      <ActPage
        title={t("requirement.change")}
        kicker={`${brief.title} ${brief.periodLabel}`}
        back={programmeLinks.requirements(slug, number)}
        submit={t("web:save")}
        hidden={{ expectedVersion: String(version) }}
      >
        <RequirementFields {...choices} stored={requirement} />
        <SelectField
          {...field("part", parts.find(({ partId }) => partId === requirement.partId)?.id)}
          label={t("requirement.part")}
          choices={parts.map(({ id, heading }) => ({ value: id, label: heading }))}
        />
      </ActPage>
      <PageSection heading={t("version.acts")}>
        <ActionLink
          href={programmeLinks.retire(slug, number, requirement.wordingId)}
          label={t("requirement.retire")}
          kind="secondary"
        />
      </PageSection>
    </>
  );
}
