import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Pagination } from "../../../ui/pagination.tsx";
import { peoplePerPage } from "../model.ts";
import { address } from "./address.ts";
import { type AskedPeople, peopleAsked } from "./people-filter.tsx";

/** The way through a long list of people. */
export function PeoplePages({ asked, page, total }: { asked: AskedPeople; page: number; total: number }) {
  const t = useTexts("organisation");
  const { number } = useFormats();
  const to = (sida: number) => address("/organisation/personer", [...peopleAsked(asked), ["sida", sida]]);
  const last = Math.min(page * peoplePerPage, total);
  const range = t("range", { first: number((page - 1) * peoplePerPage + 1), last: number(last), total: number(total) });
  if (total <= peoplePerPage) return null;
  return (
    <Pagination
      label={t("pages")}
      range={range}
      {...(page > 1 ? { previous: { href: to(page - 1), label: t("previous") } } : {})}
      {...(last < total ? { next: { href: to(page + 1), label: t("next") } } : {})}
    />
  );
}
