import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { withKeptFiles } from "../../register/index.ts";
import { readProposalFile } from "../commands/read-proposal-file.ts";
import { writeProposal } from "../commands/write-proposal.ts";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { openConsultation } from "../parts/open-consultation.ts";
import { proposalPage } from "../queries/proposal-page.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(async (asked) => {
  const brief = await openConsultation(asked, "propose");
  const { visit } = asked;
  return { brief, proposal: show(await proposalPage(visit.world, visit.actor, { consultation: brief.id })) };
});

export const action = form(
  async ({ visit, fields, params }) => {
    const write = (markdown: unknown, given: unknown) =>
      withKeptFiles(visit.world, given, "files", (files) =>
        writeProposal(
          visit.world,
          visit.actor,
          { ...fields, markdown, files, consultation: params.id },
          visit.requestId,
        ),
      );
    const [file] = Array.isArray(fields.files) ? fields.files : [];
    if (!(file instanceof File)) return write(fields.markdown, []);
    // A file goes before the text field: whoever chose one wants what is in it.
    const read = await readProposalFile(file);
    return read.ok ? write(read.value, [file]) : read;
  },
  (_, { params }) => `${consultationLinks.pairs(params.id ?? "")}?klart=consultations.proposal-written`,
  "signed-in",
  { brings: "files" },
);

/** What somebody else has saved meanwhile, beside what was written here: nothing of either is lost. */
function Overtaken({ standing }: { standing: string }) {
  const t = useTexts("consultations");
  const { problem } = useRefilled();
  if (problem !== "web:conflict") return null;
  return (
    <Notice tone="warning" title={t("proposal.standing-title")}>
      <p>{t("proposal.standing-text")}</p>
      <DetailsBlock summary={t("proposal.standing-show")}>
        <pre>{standing}</pre>
      </DetailsBlock>
    </Notice>
  );
}

/** A file to read, or the text itself. */
function TextFields({ markdown }: { markdown: string }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const file = field("files");
  return (
    <>
      <FileField
        name="files"
        label={t("proposal.file")}
        description={t("proposal.file-hint")}
        optional={t("web:optional")}
        accept=".docx,.odt,.md,.txt"
        {...(file.error ? { error: file.error } : {})}
      />
      <TextArea
        {...field("markdown", markdown)}
        label={t("proposal.text")}
        description={t("proposal.text-hint")}
        rows={24}
      />
    </>
  );
}

/** The proposal as text with headings, or a file that is read into it. */
export default function WriteProposal({ loaderData: { brief, proposal } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const draft = proposal && !proposal.sentAt ? proposal : null;
  const later = brief.state !== "draft";
  return (
    <ActPage
      title={t(later ? "act.propose-next" : "act.propose")}
      kicker={`${brief.number} ${brief.title}`}
      lead={t(later ? "proposal.lead-next" : "proposal.lead")}
      back={consultationLinks.page(brief.id)}
      submit={t("proposal.save")}
      hidden={{ expectedVersion: String(draft?.version ?? 0) }}
      multipart
    >
      <Overtaken standing={proposal?.markdown ?? ""} />
      <TextField {...field("title", proposal?.title ?? brief.title)} label={t("proposal.title")} />
      {later && (
        <TextArea
          {...field("note", draft?.note ?? "")}
          label={t("proposal.note")}
          description={t("proposal.note-hint")}
          optional={t("web:optional")}
          rows={3}
        />
      )}
      <TextFields markdown={proposal?.markdown ?? ""} />
    </ActPage>
  );
}
