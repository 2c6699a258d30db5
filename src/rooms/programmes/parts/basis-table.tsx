import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { Basis } from "../queries/bases-of.ts";
import { programmeLinks } from "../rules/programme-links.ts";

type Row = { id: string; partId: string; heading: string; bases: readonly Basis[] };
type TableProps = { brief: { slug: string; number: number }; chapters: readonly Row[]; mayWrite: boolean };

function Laws({ bases }: { bases: readonly Basis[] }) {
  const t = useTexts("programmes");
  if (bases.length === 0) return t("bases.none");
  return (
    <ul>
      {bases.map(({ law, provision, asOf, address }) => {
        const words = t("text.basis", { law, provision, day: asOf.toString() });
        return <li key={`${law} ${provision}`}>{address ? <a href={address}>{words}</a> : words}</li>;
      })}
    </ul>
  );
}

/** Chapter by chapter, the law it rests on. */
export function BasisTable({ brief: { slug, number }, chapters, mayWrite }: TableProps) {
  const t = useTexts("programmes");
  return (
    <DataTable
      caption={t("tab.bases")}
      captionHidden
      rows={chapters}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("text.none")} />}
      columns={[
        {
          key: "chapter",
          header: t("content.chapter"),
          primary: true,
          cell: ({ partId, heading }) => <a href={programmeLinks.inText(slug, number, partId)}>{heading}</a>,
        },
        { key: "laws", header: t("tab.bases"), cell: ({ bases }) => <Laws bases={bases} /> },
        ...(mayWrite
          ? [
              {
                key: "change",
                header: t("version.acts"),
                cardLabel: false as const,
                cell: ({ id, heading }: Row) => (
                  <a href={programmeLinks.basesOf(slug, number, id)} aria-label={`${t("bases.change")}: ${heading}`}>
                    {t("web:change")}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
