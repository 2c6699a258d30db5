import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { addRequirement } from "../commands/add-requirement.ts";
import { addressOf } from "../parts/address-of.ts";
import { openPart } from "../parts/open-part.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { requirementChoices } from "../parts/requirement-choices.ts";
import { RequirementFields } from "../parts/requirement-fields.tsx";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const { brief, part } = await openPart(asked, asked.url.searchParams.get("del"));
  return { brief, part, id: asked.visit.world.newId(), choices: await requirementChoices(asked, brief.id) };
});

export const action = form(
  ({ visit, fields }) => addRequirement(visit.world, visit.actor, fields, visit.requestId),
  (_, { params }) => `${programmeLinks.requirements(...addressOf(params))}?klart=programmes.requirement-added`,
);

/** Something new is demanded in a chapter or section. */
export default function NewRequirement({ loaderData: { brief, part, id, choices } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  return (
    <ActPage
      title={t("requirement.add")}
      kicker={`${brief.title} ${brief.periodLabel}: ${part.heading}`}
      back={programmeLinks.requirements(brief.slug, brief.number)}
      submit={t("requirement.add")}
      hidden={{ part: part.id, id }}
    >
      <RequirementFields {...choices} stored={null} />
    </ActPage>
  );
}
