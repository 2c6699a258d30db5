import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { LinkTo } from "../../../ui/link-to.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { DocumentFile, DocumentLine } from "../queries/case-documents.ts";
import { caseLinks } from "../rules/case-links.ts";
import { documentTone } from "./document-tone.ts";
import { useFileItems } from "./use-file-items.ts";

function Title({ line }: { line: DocumentLine }) {
  const t = useTexts("register");
  return (
    <>
      <a href={caseLinks.document(line.id)}>{line.publicTitle}</a>
      {line.protectedTitle && <div>{t("protected-text", { text: line.protectedTitle })}</div>}
      {line.secrecyProvision && <StatusTag tone="warning" label={t("secrecy")} />}
    </>
  );
}

function Counterparty({ line }: { line: DocumentLine }) {
  const t = useTexts("register");
  return (
    <>
      {line.publicCounterparty ?? "–"}
      {line.protectedCounterparty && <div>{t("protected-text", { text: line.protectedCounterparty })}</div>}
    </>
  );
}

function FileLink({ file }: { file: DocumentFile }) {
  const { href, name, type, size } = useFileItems()(file);
  return (
    <div>
      <a href={href}>{name}</a> {`${type} ${size}`}
    </div>
  );
}

function Files({ line }: { line: DocumentLine }) {
  const t = useTexts("register");
  if (line.files.length === 0) return t("document.no-files");
  return line.files.map((file) => <FileLink key={file.id} file={file} />);
}

function useColumns(): Column<DocumentLine>[] {
  const t = useTexts("register");
  const { day } = useFormats();
  return [
    { key: "number", header: t("document.number"), align: "end", cell: (line) => String(line.number) },
    { key: "title", header: t("document.title"), primary: true, cell: (line) => <Title line={line} /> },
    { key: "day", header: t("document.day"), nowrap: true, cell: (line) => day(line.day) },
    { key: "direction", header: t("document.direction"), cell: (line) => t(`direction.${line.direction}`) },
    {
      key: "status",
      header: t("document.status"),
      cell: (line) => <StatusTag tone={documentTone[line.status]} label={t(`document-status.${line.status}`)} />,
    },
    {
      key: "who",
      header: t("document.counterparty"),
      cell: (line) => <Counterparty line={line} />,
    },
    { key: "files", header: t("document.files"), cell: (line) => <Files line={line} /> },
  ];
}

/** The documents of a case by their numbers; without any, what to do about it. */
export function DocumentsTable({ documents, add }: { documents: readonly DocumentLine[]; add: LinkTo | null }) {
  const t = useTexts("register");
  return (
    <DataTable
      caption={t("case.documents")}
      captionHidden
      rows={documents}
      rowKey={(line) => line.id}
      columns={useColumns()}
      empty={
        <EmptyState
          title={t("case.no-documents")}
          text={t("case.no-documents-text")}
          {...(add ? { action: add } : {})}
        />
      }
    />
  );
}
