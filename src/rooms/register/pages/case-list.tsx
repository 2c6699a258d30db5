import { bodiesWhere } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { registerCase } from "../actions.ts";
import { CaseFilter } from "../parts/case-filter.tsx";
import { CaseTable } from "../parts/case-table.tsx";
import { isNarrowed, listHref } from "../parts/list-href.ts";
import { NoCases } from "../parts/no-cases.tsx";
import { caseListInput } from "../queries/case-list-input.ts";
import { listCaseChoices } from "../queries/list-case-choices.ts";
import { listCases } from "../queries/list-cases.ts";
import { readAddress } from "../rules/address-words.ts";
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
  const shown = number(count);
  const result = more ? t("list.more-than", { shown }) : t("list.count", { count, shown });
  return {
    result: list.byNumber ? t("list.by-number", { result }) : result,
    range: t("list.range", { shown: list.rows.length, result }),
  };
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

/** The way to the next page; the list as a file; and, where something is secret, its protected subjects. */
function Onwards({ data: { filters, list }, range }: { data: Data; range: string }) {
  const t = useTexts("register");
  const { previous, next, rows } = list;
  const { protectedToo } = filters;
  const shown = t(protectedToo ? "list.hide-protected" : "list.show-protected");
  return (
    <>
      <Pagination
        label={t("list.pages")}
        range={range}
        {...(previous
          ? { previous: { href: listHref(filters, { before: previous }), label: t("list.previous") } }
          : {})}
        {...(next ? { next: { href: listHref(filters, { after: next }), label: t("list.next") } } : {})}
      />
      <ActionRow>
        <ActionLink href={listHref(filters, {}, "/diarium/export.csv")} label={t("list.export")} kind="tertiary" />
        {rows.some((row) => row.secret) && (
          <ActionLink href={listHref(filters, { protectedToo: !protectedToo })} label={shown} kind="tertiary" />
        )}
      </ActionRow>
    </>
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
      <PageHeading title={t("list.title")} lead={t("list.lead")} action={<Actions mayRegister={mayRegister} />} />
      <CaseFilter filters={filters} choices={choices} result={result} />
      <CaseTable
        caption={t("list.title")}
        rows={list.rows}
        sort={list.byNumber ? undefined : { key: filters.order, direction: filters.direction }}
        hrefFor={({ key, direction }) =>
          listHref(filters, { order: key === "number" ? "number" : "opened", direction })
        }
        withBody={choices.bodies.length > 1 && filters.body === null}
        empty={<NoCases narrowed={isNarrowed(filters)} mayRegister={mayRegister} />}
      />
      {list.rows.length > 0 && <Onwards data={loaderData} range={range} />}
    </>
  );
}
