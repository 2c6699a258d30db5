import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Pagination } from "../../../ui/pagination.tsx";

type Props = { page: number; perPage: number; total: number; to: (page: number) => string };

/** The way through a long list; nothing when all of it is in sight. */
export function PageLinks({ page, perPage, total, to }: Props) {
  const t = useTexts("organisation");
  const { number } = useFormats();
  const last = Math.min(page * perPage, total);
  if (total <= perPage) return null;
  return (
    <Pagination
      label={t("pages")}
      range={t("range", { first: number((page - 1) * perPage + 1), last: number(last), total: number(total) })}
      {...(page > 1 ? { previous: { href: to(page - 1), label: t("previous") } } : {})}
      {...(last < total ? { next: { href: to(page + 1), label: t("next") } } : {})}
    />
  );
}
