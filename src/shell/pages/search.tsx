import { page } from "../../platform/web/page.ts";
import type { PageProps } from "../../platform/web/page-props.ts";
import { PageTitle } from "../../platform/web/page-title.tsx";
import { useTexts } from "../../platform/web/use-texts.ts";
import { rooms } from "../../rooms.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterForm } from "../../ui/filter-form.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";

const longest = 200;

export const loader = page(async ({ visit, url }) => {
  const text = (url.searchParams.get("q") ?? "").slice(0, longest).trim();
  const found =
    text === "" ? [] : await Promise.all(rooms.map((room) => room.find?.(visit.world, visit.actor, text) ?? []));
  return { text, found: found.flat() };
});

export default function Search({ loaderData: { text, found } }: PageProps<typeof loader>) {
  const t = useTexts("shell");
  const asked = text !== "";
  return (
    <>
      <PageTitle title={t("search")} />
      <PageHeading title={t("search")} lead={t("search-lead")} />
      <FilterForm
        action="/sok"
        fields={[{ kind: "text", name: "q", label: t("search-for"), value: text }]}
        label={t("search")}
        submitLabel={t("search-button")}
        {...(asked ? { result: t("hits", { count: found.length }) } : {})}
      />
      <DataTable
        caption={t("hits", { count: found.length })}
        captionHidden
        rows={found}
        rowKey={(hit) => hit.href}
        empty={
          asked ? (
            <EmptyState
              title={t("no-hits", { text })}
              text={t("no-hits-text")}
              action={{ href: "/diarium", label: t("to-register") }}
            />
          ) : null
        }
        columns={[
          { key: "title", header: t("hit"), primary: true, cell: (hit) => <a href={hit.href}>{hit.title}</a> },
          { key: "kind", header: t("hit-kind"), cell: (hit) => t(hit.kind) },
          { key: "detail", header: t("hit-detail"), cell: (hit) => hit.detail ?? "" },
        ]}
      />
    </>
  );
}
