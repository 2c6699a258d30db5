import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { addPart } from "../commands/add-part.ts";
import { movePart } from "../commands/move-part.ts";
import { addressOf } from "../parts/address-of.ts";
import { ContentTable } from "../parts/content-table.tsx";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { VersionHeading } from "../parts/version-heading.tsx";
import { requirementsOf } from "../queries/requirements-of.ts";
import { versionParts } from "../queries/version-parts.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await openVersion(asked, "write");
  const { world, today } = asked.visit;
  const parts = await versionParts(world.db, brief.id);
  const requirements = await requirementsOf(world.db, brief.id);
  const counted = parts.map((part) => ({
    ...part,
    requirements: requirements.filter(({ partId }) => partId === part.partId).length,
  }));
  return { brief, parts: counted, today, id: world.newId() };
});

export const action = form(
  async ({ visit, fields }): Promise<Outcome<{ id: string | null }>> => {
    const { world, actor, requestId } = visit;
    if (fields.to === undefined) return addPart(world, actor, fields, requestId);
    const moved = await movePart(world, actor, fields, requestId);
    return moved.ok ? ok({ id: null }) : moved;
  },
  ({ id }, { params }) => {
    const [slug, number] = addressOf(params);
    if (id !== null) return `${programmeLinks.part(slug, number, id)}?klart=programmes.part-added`;
    return `${programmeLinks.content(slug, number)}?klart=programmes.part-moved`;
  },
);

type Data = PageProps<typeof loader>["loaderData"];

function NewPart({ brief, parts, id }: Data) {
  const t = useTexts("programmes");
  const { frame, field } = useRefilled();
  const chapters = parts.filter(({ kind }) => kind === "chapter");
  const kinds = [
    { value: "chapter", label: t("content.chapter") },
    ...(chapters.length > 0 ? [{ value: "section", label: t("content.section") }] : []),
  ];
  return (
    <PageSection heading={t("content.add")}>
      <FormFrame {...frame}>
        <HiddenFields fields={{ version: brief.id, id }} />
        <RadioGroup
          {...field("kind", chapters.length > 0 ? "section" : "chapter")}
          label={t("content.kind")}
          choices={kinds}
        />
        {chapters.length > 0 && (
          <SelectField
            {...field("chapter", chapters.at(-1)?.partId)}
            label={t("content.in-chapter")}
            description={t("content.in-chapter-hint")}
            choices={chapters.map(({ partId, heading }) => ({ value: partId, label: heading }))}
          />
        )}
        <TextField {...field("heading")} label={t("content.heading")} />
        <ButtonRow buttons={[{ label: t("content.add") }]} />
      </FormFrame>
    </PageSection>
  );
}

/** A version's chapters and sections: open one to write it, move it, or add another. */
export default function ContentPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { brief, parts, today } = loaderData;
  return (
    <>
      <PageTitle title={`${t("tab.content")} – ${brief.title} ${brief.periodLabel}`} />
      <VersionHeading brief={brief} view="content" today={today} />
      <ActionRow>
        <ActionLink
          href={programmeLinks.importing(brief.slug, brief.number)}
          label={t("import.title")}
          kind="secondary"
        />
        <ActionLink href={programmeLinks.version(brief.slug, brief.number)} label={t("content.read")} kind="tertiary" />
      </ActionRow>
      <ContentTable brief={brief} parts={parts} />
      <NewPart {...loaderData} />
    </>
  );
}
