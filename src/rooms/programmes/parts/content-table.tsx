import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { PartKind } from "../model.ts";
import { programmeLinks } from "../rules/programme-links.ts";

type Place = { slug: string; number: number };
type Row = { id: string; partId: string; kind: PartKind; heading: string; requirements: number };

function Acts({ brief: { slug, number }, row: { id, heading } }: { brief: Place; row: Row }) {
  const t = useTexts("programmes");
  return (
    <ActionRow>
      <ActionForm label={t("content.up")} about={heading} fields={{ part: id, to: "up" }} kind="tertiary" />
      <ActionForm label={t("content.down")} about={heading} fields={{ part: id, to: "down" }} kind="tertiary" />
      <a href={programmeLinks.removePart(slug, number, id)} aria-label={t("content.remove-named", { heading })}>
        {t("content.remove")}
      </a>
    </ActionRow>
  );
}

/** Chapters and sections in order, each to open, to move and to take away. */
export function ContentTable({ brief, parts }: { brief: Place; parts: readonly Row[] }) {
  const t = useTexts("programmes");
  const { slug, number } = brief;
  return (
    <DataTable
      caption={t("tab.content")}
      captionHidden
      rows={parts}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("text.none")} text={t("content.none-text")} />}
      columns={[
        {
          key: "heading",
          header: t("content.heading"),
          primary: true,
          cell: ({ id, heading }) => <a href={programmeLinks.part(slug, number, id)}>{heading}</a>,
        },
        { key: "kind", header: t("content.kind"), cell: ({ kind }) => t(`content.${kind}`) },
        {
          key: "requirements",
          header: t("tab.requirements"),
          align: "end",
          cell: ({ requirements }) => String(requirements),
        },
        {
          key: "acts",
          header: t("content.move"),
          cardLabel: false,
          cell: (row) => <Acts brief={brief} row={row} />,
        },
      ]}
    />
  );
}
