import { looksLikeCaseNumber } from "../../../kernel/looks-like-case-number.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { PublicCases, PublicHits } from "../parts/public-cases.tsx";
import { PublicFilter, type PublicFilters, publicHref } from "../parts/public-filter.tsx";
import { publicLinks } from "../parts/public-links.ts";
import { RegisterDescriptions } from "../parts/register-descriptions.tsx";
import { listPublicCases } from "../queries/list-public-cases.ts";
import { listPublicRegisters } from "../queries/list-public-registers.ts";
import { publicListInput } from "../queries/public-list-input.ts";
import { searchPublicRegister } from "../queries/search-public-register.ts";
import { readAddress } from "../rules/address-words.ts";
import { publicAddress } from "../rules/public-address.ts";

/** Words are searched for; a number is looked up; without either the newest cases are listed. */
async function readCases({ world, actor }: Visit, filters: PublicFilters) {
  if (filters.text !== "" && !looksLikeCaseNumber(filters.text)) {
    return { search: show(await searchPublicRegister(world, actor, filters)), list: null };
  }
  return { search: null, list: show(await listPublicCases(world, actor, filters)) };
}

export const loader = page(async ({ visit, url }) => {
  const filters = publicListInput.parse(readAddress(publicAddress, url.searchParams));
  const [cases, registers] = await Promise.all([
    readCases(visit, filters),
    listPublicRegisters(visit.world, visit.actor, {}),
  ]);
  return { filters, ...cases, ...show(registers) };
}, "everyone");

type Data = PageProps<typeof loader>["loaderData"];

function useResult({ search }: Data): { result?: string } {
  const t = useTexts("register");
  const { number } = useFormats();
  if (!search?.searchable || search.found === 0) return {};
  const shown = number(search.found);
  const count = search.more ? t("search.more-than", { shown }) : t("search.count", { count: search.found, shown });
  return { result: t(`search.order-${search.order}`, { count }) };
}

function Empty({ filters, search }: Data) {
  const t = useTexts("register");
  const action = { href: publicLinks.ask(), label: t("public.ask") };
  if (search && !search.searchable)
    return <EmptyState title={t("search.too-common")} text={t("search.too-common-text")} />;
  if (publicHref(filters) === publicLinks.register)
    return <EmptyState title={t("public.none-yet")} text={t("public.none-yet-text")} action={action} />;
  return <EmptyState title={t("public.none")} text={t("public.none-text")} action={action} />;
}

function Pages({ data }: { data: Data }) {
  const t = useTexts("register");
  const { filters, search, list } = data;
  const next = search?.next ?? list?.next;
  const shown = search?.hits.length ?? list?.rows.length ?? 0;
  if (shown === 0) return null;
  return (
    <Pagination
      label={t("list.pages")}
      range={t("public.range", { shown })}
      {...(filters.after ? { previous: { href: publicHref(filters), label: t("search.first") } } : {})}
      {...(next ? { next: { href: publicHref(filters, { after: next }), label: t("list.next") } } : {})}
    />
  );
}

/** What the chosen authority registers; without one, the way to what all of them do. */
function Registers({ filters, registers }: Data) {
  const t = useTexts("register");
  const chosen = registers.filter(({ slug }) => slug === filters.body);
  return (
    <PageSection heading={t("public.registered-where")}>
      {chosen.length > 0 && <RegisterDescriptions registers={chosen} />}
      <p>
        <a href={publicLinks.registers}>{t("public.all-registers")}</a>
      </p>
    </PageSection>
  );
}

/** The register as anyone may see it: no account, and nobody asks who one is (TF 2:18). */
export default function PublicRegister({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { filters, search, list, bodies, years } = loaderData;
  return (
    <>
      <PageTitle title={t("public.title")} />
      <PageHeading
        title={t("public.title")}
        lead={t("public.lead")}
        action={<ActionLink href={publicLinks.ask()} label={t("public.ask")} />}
      />
      <PublicFilter filters={filters} bodies={bodies} years={years} {...useResult(loaderData)} />
      {list && <PublicCases rows={list.rows} empty={<Empty {...loaderData} />} />}
      {search && (search.hits.length === 0 ? <Empty {...loaderData} /> : <PublicHits hits={search.hits} />)}
      <Pages data={loaderData} />
      <Registers {...loaderData} />
    </>
  );
}
