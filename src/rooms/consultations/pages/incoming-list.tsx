import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { TabsNav } from "../../../ui/tabs-nav.tsx";
import { ConsultationTabs } from "../parts/consultation-tabs.tsx";
import { IncomingTable } from "../parts/incoming-table.tsx";
import { type IncomingList, listIncoming } from "../queries/list-incoming.ts";
import { incomingLinks } from "../rules/incoming-links.ts";

const lists: Record<string, IncomingList> = { besvarade: "done" };

export const loader = page(async ({ visit, url }) => {
  const list = lists[url.searchParams.get("lage") ?? ""] ?? "open";
  const text = url.searchParams.get("q");
  const found = show(await listIncoming(visit.world, visit.actor, { list, text }));
  return { ...found, list, text: text ?? "", today: visit.today };
});

type Data = PageProps<typeof loader>["loaderData"];

const doneList = `${incomingLinks.list}?lage=besvarade`;

function Lists({ counts, list }: Pick<Data, "counts" | "list">) {
  const t = useTexts("consultations");
  const { number } = useFormats();
  const open = { href: incomingLinks.list, label: t("incoming.list-open"), count: number(counts.open) };
  const done = { href: doneList, label: t("incoming.list-done"), count: number(counts.done) };
  return (
    <TabsNav
      label={t("incoming.lists")}
      tabs={[
        { ...open, current: list === "open" },
        { ...done, current: list === "done" },
      ]}
    />
  );
}

function Filter({ rows, list, text }: Pick<Data, "rows" | "list" | "text">) {
  const t = useTexts("consultations");
  const { number } = useFormats();
  const removeHref = list === "open" ? incomingLinks.list : doneList;
  const active = { active: [{ label: t("incoming.filter-is", { text }), removeHref }] };
  return (
    <FilterForm
      label={t("incoming.filter")}
      action={incomingLinks.list}
      fields={[{ kind: "text", name: "q", label: t("incoming.filter-text"), value: text }]}
      submitLabel={t("incoming.filter-submit")}
      result={t("incoming.found", { count: rows.length, shown: number(rows.length) })}
      keep={{ lage: list === "done" ? "besvarade" : undefined }}
      {...(text ? { ...active, removeLabel: t("incoming.filter-remove") } : {})}
    />
  );
}

/** What has come to one's bodies: what waits for an answer, the soonest due first, and what is done. */
export default function IncomingListPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { rows, list, text, today } = loaderData;
  const withBody = new Set(rows.map(({ body }) => body)).size > 1;
  return (
    <>
      <PageTitle title={t("incoming.list-title")} />
      <PageHeading title={t("incoming.list-title")} lead={t("incoming.list-lead")} />
      <ConsultationTabs current="incoming" />
      <Lists {...loaderData} />
      <Filter {...loaderData} />
      <IncomingTable rows={rows} today={today} isOpen={list === "open"} withBody={withBody} narrowed={text !== ""} />
    </>
  );
}
