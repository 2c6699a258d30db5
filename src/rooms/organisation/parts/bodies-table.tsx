import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { AskedBodies } from "./directory-filter.tsx";
import { useNames } from "./use-names.ts";

type ListedBody = {
  slug: string;
  kind: string;
  name: string;
  name_en: string | null;
  short_name: string;
  administration: string | null;
  from_day: Temporal.PlainDate;
  to_day: Temporal.PlainDate | null;
  earlier: string | null;
  people: number;
};

function Name({ body, today }: { body: ListedBody; today: Temporal.PlainDate }) {
  const t = useTexts("organisation");
  const name = useNames()(body.name, body.name_en);
  const { compare } = Temporal.PlainDate;
  const ended =
    body.to_day && compare(body.to_day, today) < 0 ? t("body.ended", { day: body.to_day.toString() }) : null;
  const coming = compare(body.from_day, today) > 0 ? t("body.coming", { day: body.from_day.toString() }) : null;
  return (
    <>
      <a href={`/organisation/${body.slug}`}>{name}</a>
      {body.earlier && ` ${t("body.earlier", { name: body.earlier })}`}{" "}
      {(ended ?? coming) && <StatusTag tone="neutral" label={ended ?? coming ?? ""} />}
    </>
  );
}

type Props = { bodies: readonly ListedBody[]; asked: AskedBodies; today: Temporal.PlainDate; manages: boolean };

/** Bodies as a list; an ended or coming one says so, and one that was found by an earlier name shows it. */
export function BodiesTable({ bodies, asked, today, manages }: Props) {
  const t = useTexts("organisation");
  const narrowed = asked.q !== "" || asked.kind !== null;
  const next =
    narrowed || !manages
      ? { href: "/organisation", label: t("filter.clear") }
      : { href: "/organisation/nytt-organ", label: t("add-body") };
  return (
    <DataTable
      caption={t("bodies")}
      captionHidden
      rows={bodies}
      rowKey={({ slug }) => slug}
      empty={
        <EmptyState
          title={narrowed ? t("bodies-none-found") : t("bodies-empty")}
          text={narrowed ? t("bodies-none-found-text") : t("bodies-empty-text")}
          action={next}
        />
      }
      columns={[
        { key: "name", header: t("body.name"), primary: true, cell: (body) => <Name body={body} today={today} /> },
        { key: "kind", header: t("body.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
        { key: "short", header: t("body.short-name"), cell: ({ short_name }) => short_name },
        {
          key: "administration",
          header: t("body.administration"),
          cell: ({ administration }) => administration ?? "–",
        },
        { key: "people", header: t("body.people"), align: "end", cell: ({ people }) => String(people) },
      ]}
    />
  );
}
