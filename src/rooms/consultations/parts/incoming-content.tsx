import { useTexts } from "../../../platform/web/use-texts.ts";
import { FileList } from "../../../ui/file-list.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import type { ReadableSection } from "../queries/incoming-page.ts";
import type { SentFile } from "../queries/sent-files.ts";
import { ProposalView } from "./proposal-view.tsx";
import { useSentFiles } from "./use-sent-files.ts";

type IncomingContentProps = {
  instructions: string;
  questions: readonly { id: string; text: string }[];
  sections: readonly ReadableSection[];
  files: readonly SentFile[];
  /** Where a file is fetched. */
  fileHref: (id: string) => string;
};

/** What one is asked: the sender's words, the questions, the documents, and the proposal to read. */
export function IncomingContent({ instructions, questions, sections, files, fileHref }: IncomingContentProps) {
  const t = useTexts("consultations");
  const toItem = useSentFiles(fileHref);
  const lines = instructions.split(/\n+/).filter((line) => line.trim() !== "");
  return (
    <>
      {lines.length > 0 && (
        <PageSection heading={t("incoming.instructions")} id="uppdraget">
          <Prose>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Prose>
        </PageSection>
      )}
      {questions.length > 0 && (
        <PageSection heading={t("incoming.questions")} id="fragor">
          <Prose>
            <ol>
              {questions.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ol>
          </Prose>
        </PageSection>
      )}
      {files.length > 0 && (
        <PageSection heading={t("incoming.files")} id="handlingar">
          <FileList label={t("incoming.files")} files={files.map(toItem)} />
        </PageSection>
      )}
      <ProposalView sections={sections} />
    </>
  );
}
