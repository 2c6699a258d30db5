import { shorten } from "../../../kernel/shorten.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { FoundSection, PlannedPart } from "../rules/import-plan.ts";
import { MarkTags } from "./mark-tags.tsx";

const longestExcerpt = 140;
type TableProps = { parts: readonly PlannedPart[]; found: readonly FoundSection[] };

function Heading({ part, text }: { part: PlannedPart; text: string }) {
  const t = useTexts("programmes");
  const before = part.was && part.was.heading !== part.heading ? t("import.was", { heading: part.was.heading }) : null;
  const cut = part.splitFrom ? t("import.cut-from", { heading: part.splitFrom.heading }) : null;
  return (
    <>
      {part.heading}
      {text !== "" && <CellNote>{shorten(text, longestExcerpt)}</CellNote>}
      {(before ?? cut) && <CellNote>{before ?? cut}</CellNote>}
    </>
  );
}

/** The chapters and sections that were found in a text, and what each is to the version as it stands. */
export function FoundTable({ parts, found }: TableProps) {
  const t = useTexts("programmes");
  return (
    <DataTable
      caption={t("import.found")}
      captionHidden
      rows={parts}
      rowKey={({ position }) => String(position)}
      empty={null}
      columns={[
        {
          key: "heading",
          header: t("content.heading"),
          primary: true,
          cell: (part) => <Heading part={part} text={found[part.position]?.text ?? ""} />,
        },
        { key: "kind", header: t("content.kind"), cell: ({ kind }) => t(`content.${kind}`) },
        {
          key: "marks",
          header: t("import.what-happens"),
          cell: ({ marks }) =>
            marks.length > 0 ? <MarkTags marks={marks} /> : <StatusTag tone="neutral" label={t("import.same")} />,
        },
        {
          key: "demands",
          header: t("import.new-demands"),
          align: "end",
          cell: ({ fresh }) => (fresh.length > 0 ? String(fresh.length) : "–"),
        },
      ]}
    />
  );
}
