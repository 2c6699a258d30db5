import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FileList } from "../../../ui/file-list.tsx";
import type { DocumentStatus } from "../model.ts";
import type { FileLine } from "../queries/document-page.ts";
import { useFileItems } from "./use-file-items.ts";

/** What a search can find in a file, where there is something to say about it. */
const saidStates = new Set(["waiting", "none", "unreadable"]);

function Version({ files, version }: { files: readonly FileLine[]; version: number }) {
  const t = useTexts("register");
  const toItem = useFileItems();
  const items = files.map((file) =>
    toItem(file, saidStates.has(file.textState) ? t(`text-state.${file.textState}`) : undefined),
  );
  return <FileList label={t("document.version", { version })} files={items} />;
}

/** The files of the newest version, and those before it folded away. */
export function FileVersions({ files, status }: { files: readonly FileLine[]; status: DocumentStatus }) {
  const t = useTexts("register");
  const { moment } = useFormats();
  const versions = [...Map.groupBy(files, ({ version }) => version)];
  const [newest, ...earlier] = versions;
  if (!newest) {
    return (
      <EmptyState
        title={t(status === "discarded" ? "document.files-weeded" : "document.no-files")}
        text={t(`document.no-files-text.${status}`)}
      />
    );
  }
  return (
    <>
      <Version files={newest[1]} version={newest[0]} />
      {earlier.map(([version, lines]) => (
        <DetailsBlock
          key={version}
          summary={t("document.version-from", { version, at: lines[0] ? moment(lines[0].at) : "" })}
        >
          <Version files={lines} version={version} />
        </DetailsBlock>
      ))}
    </>
  );
}
