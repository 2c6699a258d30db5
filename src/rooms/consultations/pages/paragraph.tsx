import { readRichText } from "../../../platform/paper/web/read-rich-text.ts";
import { RichTextField } from "../../../platform/paper/web/rich-text-field.tsx";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { Difference } from "../../../ui/difference.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { editParagraph } from "../commands/edit-paragraph.ts";
import { openCompiling } from "../parts/open-compiling.ts";
import { paragraphPage } from "../queries/paragraph-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import { executiveHeadings } from "../rules/executive/executive-headings.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async (asked) => {
  const brief = await openCompiling(asked, "compile");
  const { visit, params } = asked;
  const one = { paragraph: params.paragraph, consultation: brief.id };
  return { brief, paragraph: show(await paragraphPage(visit.world, visit.actor, one)) };
});

export const action = form(
  async ({ visit, fields, params }) => {
    const given = { ...fields, consultation: params.id, paragraph: params.paragraph };
    if (fields.do !== "write") return editParagraph(visit.world, visit.actor, given, visit.requestId);
    const content = readRichText(fields, "content", { newId: visit.world.newId });
    if (!content.ok) return content;
    return editParagraph(visit.world, visit.actor, { ...given, content: content.value }, visit.requestId);
  },
  (_, { params }) =>
    `${compilingLinks.report(params.id ?? "")}?klart=consultations.paragraph-saved#stycke-${params.paragraph}`,
);

type Data = PageProps<typeof loader>["loaderData"];

/** How one's own text and the new draft differ, and the choice between them. */
function Settle({ paragraph }: Pick<Data, "paragraph">) {
  const t = useTexts("consultations");
  if (paragraph.difference === null) return null;
  const expectedVersion = String(paragraph.version);
  const stretches = paragraph.difference.map(({ text, is }) => ({
    text,
    is: ({ same: "same", own: "removed", draft: "added" } as const)[is],
  }));
  return (
    <PageSection heading={t(paragraph.unsettled ? "executive.difference-new" : "executive.difference")}>
      <Difference
        stretches={stretches}
        labels={{ added: t("executive.only-draft"), removed: t("executive.only-own") }}
      />
      <ActionRow>
        <ActionForm label={t("executive.take-draft")} fields={{ do: "draft", expectedVersion }} />
        {paragraph.unsettled && <ActionForm label={t("executive.keep-own")} fields={{ do: "own", expectedVersion }} />}
      </ActionRow>
    </PageSection>
  );
}

/** One paragraph of the report: what its source now makes of it, and the field to write in. */
export default function ParagraphPage({ loaderData: { brief, paragraph } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const part = executiveHeadings(brief.bodyName)[paragraph.part];
  const { value, ...content } = field("content");
  return (
    <>
      <ActPage
        title={paragraph.heading ?? part}
        lead={t("executive.paragraph-lead")}
        kicker={`${brief.caseNumber} ${part}`}
        back={compilingLinks.report(brief.id)}
        submit={t("web:save")}
        hidden={{ expectedVersion: String(paragraph.version), do: "write" }}
      >
        <RichTextField {...content} value={value ?? paragraph.content} label={t("executive.text")} rows={10} />
      </ActPage>
      <Settle paragraph={paragraph} />
    </>
  );
}
