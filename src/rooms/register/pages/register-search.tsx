import { looksLikeCaseNumber } from "../../../kernel/looks-like-case-number.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { SearchForm, searchHref } from "../parts/search-form.tsx";
import { SearchHits } from "../parts/search-hits.tsx";
import { listCaseChoices } from "../queries/list-case-choices.ts";
import { searchInput } from "../queries/search-input.ts";
import { searchRegister } from "../queries/search-register.ts";
import { readAddress, writeAddress } from "../rules/address-words.ts";
import { caseListAddress } from "../rules/case-list-address.ts";
import { searchAddress } from "../rules/search-address.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async ({ visit, url }) => {
  const filters = searchInput.parse(readAddress(searchAddress, url.searchParams));
  const [answer, choices] = await Promise.all([
    searchRegister(visit.world, visit.actor, filters, visit.requestId),
    listCaseChoices(visit.world, visit.actor, {}),
  ]);
  return { filters, answer: show(answer), choices: show(choices), isNumber: looksLikeCaseNumber(filters.text) };
});

type Data = PageProps<typeof loader>["loaderData"];

function useResult({ filters, answer }: Data): string | undefined {
  const t = useTexts("register");
  const { number } = useFormats();
  if (filters.text === "" || !answer.searchable) return undefined;
  const count = answer.more
    ? t("search.more-than", { shown: number(answer.found) })
    : t("search.count", { count: answer.found, shown: number(answer.found) });
  return answer.found === 0 ? count : t(`search.order-${answer.order}`, { count });
}

function NoHits({ filters, answer, isNumber }: Data) {
  const t = useTexts("register");
  const list = {
    href: writeAddress("/diarium", caseListAddress, { text: filters.text }),
    label: t("search.as-number"),
  };
  if (filters.text === "")
    return <EmptyState title={t("search.nothing-asked")} text={t("search.nothing-asked-text")} />;
  if (!answer.searchable) return <EmptyState title={t("search.too-common")} text={t("search.too-common-text")} />;
  if (isNumber) return <EmptyState title={t("search.none")} text={t("search.none-number-text")} action={list} />;
  return <EmptyState title={t("search.none")} text={t("search.none-text")} />;
}

/** Full-text search over cases, documents and the text of their files. */
export default function RegisterSearch({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { filters, answer, choices, isNumber } = loaderData;
  const result = useResult(loaderData);
  const { hits, next } = answer;
  return (
    <>
      <PageTitle title={t("search.title")} />
      <PageHeading title={t("search.title")} lead={t("search.lead")} />
      <SearchForm
        filters={filters}
        bodies={choices.bodies}
        years={choices.years}
        facets={answer.facets}
        result={result}
      />
      {isNumber && hits.length > 0 && (
        <Notice tone="info">
          <p>
            <a href={writeAddress("/diarium", caseListAddress, { text: filters.text })}>{t("search.as-number")}</a>
          </p>
        </Notice>
      )}
      {hits.length === 0 ? <NoHits {...loaderData} /> : <SearchHits hits={hits} withBody={choices.bodies.length > 1} />}
      {hits.length > 0 && (
        <Pagination
          label={t("search.pages")}
          range={t("search.range", { count: hits.length })}
          {...(filters.after ? { previous: { href: searchHref(filters), label: t("search.first") } } : {})}
          {...(next ? { next: { href: searchHref(filters, { after: next }), label: t("list.next") } } : {})}
        />
      )}
    </>
  );
}
