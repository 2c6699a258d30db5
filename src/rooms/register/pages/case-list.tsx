import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { CaseFilter, listHref } from "../parts/case-filter.tsx";
import { CaseTable } from "../parts/case-table.tsx";
import { caseListInput } from "../queries/case-list-input.ts";
import { listCaseChoices } from "../queries/list-case-choices.ts";
import { listCases } from "../queries/list-cases.ts";
import { readAddress } from "../rules/address-words.ts";
import { bodiesWhere } from "../../../platform/access/can.ts";
import { registerCase } from "../actions.ts";
import { caseListAddress } from "../rules/case-list-address.ts";

export const loader = page(async ({ visit, url }) => {
  const filters = caseListInput.parse(readAddress(caseListAddress, url.searchParams));
  const [list, choices] = await Promise.all([
    listCases(visit.world, visit.actor, filters, visit.requestId),
    listCaseChoices(visit.world, visit.actor, filters),
  ]);
  const mayRegister = bodiesWhere(visit.actor, registerCase).length > 0;
  return { filters, list: show(list), choices: show(choices), mayRegister };
});

type Data = PageProps<typeof loader>["loaderData"];

function usePhrases({ list }: Data) {
  const t = useTexts("register");
  const { number } = useFormats();
  const { count, more } = list.total;
  const result = more
    ? t("list.more-than", { shown: number(count) })
    : t("list.count", { count, shown: number(count) });
  return { result, range: t("list.range", { shown: list.rows.length, result }) };
}

function Empty({ filters, mayRegister }: Pick<Data, "filters" | "mayRegister">) {
  const t = useTexts("register");
  const narrowed =
    listHref(filters) !==
    listHref({
      ...filters,
      text: "",
      body: null,
      state: null,
      officer: null,
      year: null,
      classification: null,
      secrecy: false,
    });
  if (narrowed)
    return (
      <EmptyState
        title={t("list.none-found")}
        text={t("list.none-found-text")}
        action={{ href: "/diarium", label: t("list.clear") }}
      />
    );
  return (
    <EmptyState
      title={t("list.none-yet")}
      text={t("list.none-yet-text")}
      action={{ href: "/diarium/nytt-arende", label: t("list.register-case") }}
    />
  );
}

function Pages({ data, range }: { data: Data; range: string }) {
  const t = useTexts("register");
  const { previous, next } = data.list;
  return (
    <Pagination
      label={t("list.pages")}
      range={range}
      {...(previous
        ? { previous: { href: listHref(data.filters, { before: previous }), label: t("list.previous") } }
        : {})}
      {...(next ? { next: { href: listHref(data.filters, { after: next }), label: t("list.next") } } : {})}
    />
  );
}

function Actions({ mayRegister }: Pick<Data, "mayRegister">) {
  const t = useTexts("register");
  return (
    <ActionRow>
      {mayRegister && <ActionLink href="/diarium/nytt-arende" label={t("list.register-case")} />}
      <ActionLink href="/diarium/sok" label={t("list.search-text")} kind="secondary" />
    </ActionRow>
  );
}

/** The list as a file, and, where something is marked as secret, with its protected subjects. */
function More({ filters, hasSecret }: Pick<Data, "filters"> & { hasSecret: boolean }) {
  const t = useTexts("register");
  const { protectedToo } = filters;
  return (
    <ActionRow>
      <ActionLink href={listHref(filters).replace("/diarium", "/diarium/export.csv")} label={t("list.export")} kind="tertiary" />
      {hasSecret && <ActionLink href={listHref(filters, { protectedToo: !protectedToo })} label={t(protectedToo ? "list.hide-protected" : "list.show-protected")} kind="tertiary" />}
    </ActionRow>
  );
}

/** The register's cases: narrowed down, sorted and paged by the address alone. */
export default function CaseList({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { filters, list, choices, mayRegister } = loaderData;
  const { result, range } = usePhrases(loaderData);
  return (
    <>
      <PageTitle title={t("list.title")} />
      <PageHeading
        title={t("list.title")}
        lead={t("list.lead")}
        action={<ActionLink href="/diarium/nytt-arende" label={t("list.register-case")} />}
      />
      <CaseFilter
        filters={filters}
        choices={choices}
        result={list.byNumber ? t("list.by-number", { result }) : result}
      />
      <CaseTable
        caption={t("list.title")}
        rows={list.rows}
        sort={list.byNumber ? undefined : { key: filters.order, direction: filters.direction }}
        hrefFor={({ key, direction }) => listHref(filters, { order: key as "opened", direction })}
        withBody={choices.bodies.length > 1 && filters.body === null}
        empty={<Empty filters={filters} mayRegister={mayRegister} />}
      />
      {list.rows.length > 0 && <Pages data={loaderData} range={range} />}
      {list.rows.length > 0 && <More filters={filters} hasSecret={list.rows.some((row) => row.secret)} />}
    </>
  );
}
