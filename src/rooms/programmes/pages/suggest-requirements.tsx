import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { takeSuggestions } from "../commands/take-suggestions.ts";
import { addressOf } from "../parts/address-of.ts";
import { openPart } from "../parts/open-part.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { requirementChoices } from "../parts/requirement-choices.ts";
import { WhomFields } from "../parts/whom-fields.tsx";
import { suggestedRequirements } from "../queries/suggested-requirements.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const { brief, part } = await openPart(asked, asked.url.searchParams.get("del"));
  const [sentences, choices] = await Promise.all([
    suggestedRequirements(asked.visit.world.db, part),
    requirementChoices(asked, brief.id),
  ]);
  return { brief, part, sentences, choices };
});

export const action = form(
  ({ visit, fields }) => takeSuggestions(visit.world, visit.actor, fields, visit.requestId),
  (_, { params }) => `${programmeLinks.requirements(...addressOf(params))}?klart=programmes.suggestions-taken`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Nothing({ brief: { slug, number }, part }: Pick<Data, "brief" | "part">) {
  const t = useTexts("programmes");
  const write = { href: programmeLinks.newRequirement(slug, number, part.id), label: t("requirement.add") };
  return (
    <>
      <PageTitle title={`${t("suggest.title")} – ${part.heading}`} />
      <PageHeading title={t("suggest.title")} kicker={part.heading} />
      <EmptyState title={t("suggest.none")} text={t("suggest.none-text")} action={write} />
    </>
  );
}

/** The sentences of a part that say "ska": a person says which of them are requirements. */
export default function SuggestRequirements({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field, values } = useRefilled();
  const { brief, part, sentences, choices } = loaderData;
  if (sentences.length === 0) return <Nothing brief={brief} part={part} />;
  const { error } = field("texts");
  const sent = values.texts ?? ("addressee" in values ? [] : sentences);
  return (
    <ActPage
      title={t("suggest.title")}
      kicker={`${brief.title} ${brief.periodLabel}: ${part.heading}`}
      lead={t("suggest.lead")}
      back={programmeLinks.requirements(brief.slug, brief.number)}
      submit={t("suggest.take")}
      hidden={{ part: part.id }}
    >
      <CheckboxGroup
        name="texts"
        label={t("suggest.sentences")}
        choices={sentences.map((text) => ({ value: text, label: text }))}
        values={Array.isArray(sent) ? sent : [sent]}
        {...(error ? { error } : {})}
      />
      <WhomFields {...choices} stored={{ addressee: "all", bodyIds: [], areaIds: [] }} />
    </ActPage>
  );
}
