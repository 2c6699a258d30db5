import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { AdoptionLine } from "../queries/adoption-list.ts";
import { programmeLinks } from "../rules/programme-links.ts";

type TableProps = { brief: { slug: string; number: number }; lines: readonly AdoptionLine[] };

/** A company is bound by its own decision; a committee is bound by the council's, and may note its own. */
function Standing({ line: { decidedDay, kind } }: { line: AdoptionLine }) {
  const t = useTexts("programmes");
  if (decidedDay !== null) return <StatusTag tone="success" label={t("adoptions.adopted")} />;
  if (kind === "company") return <StatusTag tone="warning" label={t("adoptions.not-adopted")} />;
  return <StatusTag tone="neutral" label={t("adoptions.bound")} />;
}

function Record({
  brief: { slug, number },
  line: { bodyId, name, version },
}: { line: AdoptionLine } & Pick<TableProps, "brief">) {
  const t = useTexts("programmes");
  const label = t(version > 0 ? "adoptions.change" : "adoptions.record");
  return (
    <a href={programmeLinks.adoption(slug, number, bodyId)} aria-label={`${label}: ${name}`}>
      {label}
    </a>
  );
}

/** Body by body: whether it has adopted the version, when and in which paragraph. */
export function AdoptionTable({ brief, lines }: TableProps) {
  const t = useTexts("programmes");
  const { day } = useFormats();
  const record = {
    key: "acts",
    header: t("version.acts"),
    cardLabel: false as const,
    cell: (line: AdoptionLine) => line.mayRecord && <Record brief={brief} line={line} />,
  };
  return (
    <DataTable
      caption={t("tab.adoptions")}
      captionHidden
      rows={lines}
      rowKey={({ bodyId }) => bodyId}
      empty={<EmptyState title={t("adoptions.none")} />}
      columns={[
        {
          key: "name",
          header: t("adoptions.body"),
          primary: true,
          cell: ({ name, note }) => (
            <>
              {name}
              {note && <CellNote>{note}</CellNote>}
            </>
          ),
        },
        { key: "standing", header: t("version.standing"), cardLabel: false, cell: (line) => <Standing line={line} /> },
        { key: "day", header: t("version.decided"), nowrap: true, cell: ({ decidedDay }) => day(decidedDay) },
        { key: "paragraph", header: t("version.paragraph"), nowrap: true, cell: ({ paragraph }) => paragraph ?? "–" },
        { key: "case", header: t("version.case"), nowrap: true, cell: ({ caseNumber }) => caseNumber ?? "–" },
        ...(lines.some(({ mayRecord }) => mayRecord) ? [record] : []),
      ]}
    />
  );
}
