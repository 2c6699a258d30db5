import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { publicLinks } from "../parts/public-links.ts";
import { type PublicCase as Facts, type PublicDocument, publicCase } from "../queries/public-case.ts";

export const handle: PageHandle = { trail: [{ href: publicLinks.register, label: "register:public.title" }] };

/** What is public is not for that reason to be found by a search on somebody's name: search engines are asked to stay out. */
export const headers = () => ({ "X-Robots-Tag": "noindex, nofollow" });

export const loader = page(
  async ({ visit, params }) => show(await publicCase(visit.world, visit.actor, { case: params.id })),
  "everyone",
);

function CaseFacts({ facts }: { facts: Facts }) {
  const t = useTexts("register");
  const contact = facts.email ? <a href={`mailto:${facts.email}`}>{facts.email}</a> : t("public.contact-registrar");
  const rows = [
    { term: t("public.body"), value: facts.body },
    ...(facts.unit ? [{ term: t("public.unit"), value: facts.unit }] : []),
    { term: t("public.contact"), value: contact },
    { term: t("list.counterparty"), value: facts.counterparty ?? (facts.marked ? t("public.left-out") : "–") },
    { term: t("list.opened"), value: facts.openedDay.toString() },
    ...(facts.closedDay ? [{ term: t("list.closed"), value: facts.closedDay.toString() }] : []),
    ...(facts.classification ? [{ term: t("list.class"), value: facts.classification }] : []),
    { term: t("public.register"), value: facts.register },
  ];
  return <SummaryList rows={rows} />;
}

function useDocumentColumns(): Column<PublicDocument>[] {
  const t = useTexts("register");
  return [
    { key: "number", header: t("public.document-number"), align: "end", cell: (row) => String(row.number) },
    { key: "title", header: t("public.document-title"), primary: true, cell: (row) => row.title },
    { key: "direction", header: t("search.direction"), cell: (row) => t(`search.direction-${row.direction}`) },
    {
      key: "counterparty",
      header: t("list.counterparty"),
      cell: (row) => row.counterparty ?? (row.marked ? t("public.left-out") : ""),
    },
    { key: "day", header: t("public.day"), nowrap: true, cell: (row) => row.day.toString() },
    {
      key: "files",
      header: t("public.files"),
      align: "end",
      cell: (row) => (row.files > 0 ? String(row.files) : ""),
    },
    {
      key: "marked",
      header: t("list.secret"),
      cardLabel: false,
      cell: (row) => row.marked && <StatusTag tone="warning" label={t("public.marked")} />,
    },
  ];
}

function Documents({ documents, caseId }: { documents: readonly PublicDocument[]; caseId: string }) {
  const t = useTexts("register");
  return (
    <PageSection heading={t("public.documents")}>
      <p>{t("public.documents-text")}</p>
      <DataTable
        caption={t("public.documents")}
        captionHidden
        rows={documents}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={t("public.no-documents")}
            text={t("public.no-documents-text")}
            action={{ href: publicLinks.ask(caseId), label: t("public.ask") }}
          />
        }
        columns={useDocumentColumns()}
      />
    </PageSection>
  );
}

/** A case with its public records, as anyone may see it. The records themselves are asked for. */
export default function PublicCase({ loaderData: { facts, documents } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const state = <StatusTag tone={facts.state === "open" ? "info" : "neutral"} label={t(`list.${facts.state}`)} />;
  return (
    <>
      <PageTitle title={facts.number} />
      <PageHeading
        kicker={facts.number}
        title={facts.subject}
        meta={
          <>
            {state}
            {facts.marked && <StatusTag tone="warning" label={t("public.left-out")} />}
          </>
        }
        action={<ActionLink href={publicLinks.ask(facts.id)} label={t("public.ask-from-case")} />}
      />
      <PageColumns asideLabel={t("public.facts")} aside={<CaseFacts facts={facts} />}>
        <Documents documents={documents} caseId={facts.id} />
      </PageColumns>
    </>
  );
}
