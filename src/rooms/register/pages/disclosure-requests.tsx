import { shorten } from "../../../kernel/shorten.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { TabsNav } from "../../../ui/tabs-nav.tsx";
import type { RequestState } from "../model.ts";
import { disclosureLinks } from "../parts/disclosure-links.ts";
import { WaitTag } from "../parts/wait-tag.tsx";
import { listRequests, type RequestLine } from "../queries/list-requests.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

const states: Record<string, RequestState> = { oppna: "open", avgjorda: "decided" };
const shownOfWanted = 140;

export const loader = page(async ({ visit, url }) => {
  const state = states[url.searchParams.get("lage") ?? ""] ?? null;
  const list = show(await listRequests(visit.world, visit.actor, { state }));
  return { list, state, today: visit.today };
});

function useColumns(today: Temporal.PlainDate, withBody: boolean): Column<RequestLine>[] {
  const t = useTexts("register");
  const { dayOf } = useFormats();
  const standing = ({ state, receivedAt, decidedAt }: RequestLine) =>
    state === "open" || decidedAt === null ? (
      <WaitTag receivedAt={receivedAt} today={today} />
    ) : (
      <StatusTag tone="neutral" label={t("disclosure.decided-on", { day: dayOf(decidedAt) })} />
    );
  const link = ({ id, reference }: RequestLine) => <a href={disclosureLinks.request(id)}>{reference}</a>;
  const body: Column<RequestLine> = { key: "body", header: t("disclosure.body-short"), cell: (row) => row.body };
  return [
    { key: "reference", header: t("disclosure.reference"), primary: true, nowrap: true, cell: link },
    { key: "standing", header: t("disclosure.standing"), cardLabel: false, cell: standing },
    {
      key: "wanted",
      header: t("disclosure.wanted-short"),
      cardLabel: false,
      cell: ({ wanted }) => shorten(wanted, shownOfWanted),
    },
    ...(withBody ? [body] : []),
    { key: "case", header: t("disclosure.case"), nowrap: true, cell: ({ caseNumber }) => caseNumber ?? "–" },
    { key: "items", header: t("disclosure.items-decided"), align: "end", cell: (row) => `${row.decided}/${row.items}` },
    { key: "received", header: t("disclosure.received"), nowrap: true, cell: (row) => dayOf(row.receivedAt) },
  ];
}

function States({ state }: { state: RequestState | null }) {
  const t = useTexts("register");
  const { list } = disclosureLinks;
  return (
    <TabsNav
      label={t("disclosure.filter")}
      tabs={[
        { href: list, label: t("disclosure.all"), current: state === null },
        { href: `${list}?lage=oppna`, label: t("disclosure.open"), current: state === "open" },
        { href: `${list}?lage=avgjorda`, label: t("disclosure.decided"), current: state === "decided" },
      ]}
    />
  );
}

/** Requests to see records: the one that has waited longest stands first. */
export default function DisclosureRequests({ loaderData: { list, state, today } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const title = t("disclosure.list-title");
  const note = { href: disclosureLinks.note, label: t("disclosure.note") };
  const none = state === "decided" ? t("disclosure.none-decided") : t("disclosure.none-open");
  return (
    <>
      <PageTitle title={title} />
      <PageHeading title={title} lead={t("disclosure.list-lead")} action={<ActionLink {...note} />} />
      <States state={state} />
      <DataTable
        caption={title}
        captionHidden
        rows={list.rows}
        rowKey={({ id }) => id}
        columns={useColumns(today, new Set(list.rows.map(({ body }) => body)).size > 1)}
        empty={<EmptyState title={none} text={t("disclosure.none-text")} action={note} />}
      />
      {list.more && <Notice tone="info">{t("disclosure.more", { count: list.rows.length })}</Notice>}
    </>
  );
}
