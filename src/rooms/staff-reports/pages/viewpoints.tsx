import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { MarkKind } from "../model.ts";
import { openReport } from "../parts/open-report.ts";
import type { ContentViewpoint } from "../rules/report-content.ts";
import { reportLinks } from "../rules/report-links.ts";
import { isEmptyText } from "../rules/what-is-missing.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const { facts, content, parts, question } = await openReport(asked, "write");
  const written = parts.sections.filter((one) => one.kind !== "proposed_decision" && !isEmptyText(one.content));
  const headings = new Map(question?.sections.map(({ sectionId, heading }) => [sectionId, heading]));
  return {
    facts,
    viewpoints: content.viewpoints,
    written: written.map(({ id, heading }) => ({ id, heading })),
    headings,
  };
});

type Data = PageProps<typeof loader>["loaderData"];
const tones: Record<MarkKind, Tone> = { wish: "info", objection: "warning", question: "neutral", support: "success" };

function Marked({ facts, viewpoints, headings }: Data) {
  const t = useTexts("staff-reports");
  const columns: Column<ContentViewpoint>[] = [
    {
      key: "kind",
      header: t("viewpoint.sort"),
      cardLabel: false,
      cell: ({ kind }) => <StatusTag tone={tones[kind]} label={t(`viewpoint.kind.${kind}`)} />,
    },
    { key: "words", header: t("viewpoint.words"), primary: true, cell: ({ words }) => words },
    {
      key: "about",
      header: t("viewpoint.about"),
      cell: ({ sectionId }) => (sectionId && headings.get(sectionId)) || t("viewpoint.whole"),
    },
    {
      key: "change",
      header: t("viewpoint.change"),
      cell: ({ id }) => <a href={reportLinks.viewpoint(facts.id, id)}>{t("viewpoint.change")}</a>,
    },
  ];
  const empty = <EmptyState title={t("viewpoint.none")} text={t("viewpoint.none-text")} />;
  return (
    <DataTable
      caption={t("viewpoint.title")}
      captionHidden
      columns={columns}
      rows={viewpoints}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}

/** What has been marked in the text, which travels with the answer; and the way to mark more without a pointer. */
export default function Viewpoints({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { facts, written } = loaderData;
  return (
    <>
      <PageTitle title={`${t("viewpoint.title")} – ${facts.number}`} />
      <PageHeading title={t("viewpoint.title")} kicker={`${facts.number} ${facts.title}`} lead={t("viewpoint.lead")} />
      <Marked {...loaderData} />
      <PageSection heading={t("viewpoint.mark-more")} id="mark">
        <p>{t(written.length > 0 ? "viewpoint.mark-lead" : "viewpoint.nothing-written")}</p>
        <ActionRow>
          {written.map(({ id, heading }) => (
            <ActionLink key={id} href={reportLinks.markSentence(facts.id, id)} label={heading} kind="secondary" />
          ))}
        </ActionRow>
      </PageSection>
      <ActionRow>
        <ActionLink href={reportLinks.page(facts.id)} label={t("report.back")} kind="tertiary" />
      </ActionRow>
    </>
  );
}
