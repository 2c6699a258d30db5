import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { caseSheet } from "../queries/case-sheet.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async ({ visit, params }) => ({
  ...show(await caseSheet(visit.world, visit.actor, { case: params.id })),
  now: visit.world.now(),
}));

type Data = PageProps<typeof loader>["loaderData"];

function Facts({ sheet }: { sheet: Data["sheet"] }) {
  const t = useTexts("register");
  const { day } = useFormats();
  const rows = [
    { term: t("field.publicCounterparty"), value: sheet.publicCounterparty },
    { term: t("field.officer"), value: sheet.officer },
    { term: t("field.openedDay"), value: day(sheet.openedDay) },
    { term: t("field.closedDay"), value: sheet.closedDay && day(sheet.closedDay) },
    { term: t("field.outcome"), value: sheet.outcome },
  ];
  return <SummaryList rows={rows.filter(({ value }) => value !== null)} />;
}

function Records({ documents }: { documents: Data["documents"] }) {
  const t = useTexts("register");
  const { day } = useFormats();
  return (
    <DataTable
      caption={t("case.documents")}
      rows={documents}
      rowKey={(line) => line.id}
      empty={<EmptyState title={t("sheet.empty")} />}
      columns={[
        { key: "number", header: t("document.number"), align: "end", cell: (line) => String(line.number) },
        { key: "day", header: t("document.day"), nowrap: true, cell: (line) => day(line.day) },
        { key: "direction", header: t("document.direction"), cell: (line) => t(`direction.${line.direction}`) },
        { key: "title", header: t("document.title"), primary: true, cell: (line) => line.publicTitle },
        { key: "who", header: t("document.counterparty"), cell: (line) => line.publicCounterparty ?? "–" },
      ]}
    />
  );
}

/** The register's own sheet of a case, for paper and for whoever asks: what is public, and nothing else. */
export default function CaseSheet({ loaderData: { sheet, documents, now } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { moment } = useFormats();
  return (
    <>
      <PageTitle title={t("sheet.title", { number: sheet.number })} />
      <PageHeading
        kicker={`${sheet.body} · ${sheet.register}`}
        title={t("sheet.title", { number: sheet.number })}
        lead={sheet.publicSubject}
        meta={<span>{t("sheet.as-of", { at: moment(now) })}</span>}
      />
      <Facts sheet={sheet} />
      <Records documents={documents} />
      <p>{t("sheet.explained")}</p>
    </>
  );
}
