import { readRichText } from "../../../platform/paper/web/read-rich-text.ts";
import { RichTextField } from "../../../platform/paper/web/rich-text-field.tsx";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { changePart } from "../commands/change-part.ts";
import { addressOf } from "../parts/address-of.ts";
import { openPart } from "../parts/open-part.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle: PageHandle = { ...programmeTrail, hydrate: true };

export const loader = page(async (asked) => openPart(asked));

export const action = form(
  async ({ visit, fields, params }) => {
    const content = readRichText(fields, "content", { newId: visit.world.newId });
    if (!content.ok) return content;
    const given = { ...fields, part: params.part, content: content.value };
    return changePart(visit.world, visit.actor, given, visit.requestId);
  },
  (_, { params }) => `${programmeLinks.content(...addressOf(params))}?klart=programmes.part-written`,
);

type Data = PageProps<typeof loader>["loaderData"];

/** What else a part has: what it demands, and the law it rests on. */
function Beside({ brief: { slug, number }, part }: Data) {
  const t = useTexts("programmes");
  return (
    <PageSection heading={t("content.beside")}>
      <ActionRow>
        <ActionLink
          href={programmeLinks.suggestions(slug, number, part.id)}
          label={t("suggest.title")}
          kind="secondary"
        />
        <ActionLink
          href={programmeLinks.newRequirement(slug, number, part.id)}
          label={t("requirement.add")}
          kind="secondary"
        />
        <ActionLink href={programmeLinks.basesOf(slug, number, part.id)} label={t("bases.change")} kind="secondary" />
      </ActionRow>
    </PageSection>
  );
}

/** A chapter or section is written: its heading, its text, and the chapter a section stands in. */
export default function PartPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const { brief, parts, part } = loaderData;
  const content = field("content");
  const chapters = parts.filter(({ kind }) => kind === "chapter");
  return (
    <>
      <ActPage
        title={part.heading}
        kicker={`${brief.title} ${brief.periodLabel}`}
        back={programmeLinks.content(brief.slug, brief.number)}
        submit={t("web:save")}
        hidden={{ expectedVersion: String(part.version) }}
      >
        <TextField {...field("heading", part.heading)} label={t("content.heading")} />
        {part.kind === "section" && (
          <SelectField
            {...field("chapter", part.chapterId)}
            label={t("content.in-chapter")}
            choices={chapters.map(({ partId, heading }) => ({ value: partId, label: heading }))}
          />
        )}
        <RichTextField
          {...content}
          value={content.value ?? part.content}
          label={t("content.text")}
          optional={t("web:optional")}
          rows={20}
        />
      </ActPage>
      <Beside {...loaderData} />
    </>
  );
}
