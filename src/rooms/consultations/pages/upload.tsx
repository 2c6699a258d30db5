import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { enterAnswer } from "../commands/enter-answer.ts";
import { withMailAttachments } from "../commands/with-mail-attachments.ts";
import { AnswerFields } from "../parts/answer-fields.tsx";
import { DissentRows } from "../parts/dissent-rows.tsx";
import { openCompiling } from "../parts/open-compiling.ts";
import { ReadFields } from "../parts/read-fields.tsx";
import { ReplyRows } from "../parts/reply-rows.tsx";
import { ReportedMarks } from "../parts/reported-marks.tsx";
import { UploadQuestions } from "../parts/upload-questions.tsx";
import { ViewpointRows } from "../parts/viewpoint-rows.tsx";
import { uploadPage } from "../queries/upload-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import { rowsOf } from "../rules/rows-of.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async (asked) => {
  const { visit, params } = asked;
  const brief = await openCompiling(asked, "enter-answer");
  const one = { upload: params.upload, consultation: params.id };
  const upload = show(await uploadPage(visit.world, visit.actor, one));
  return { brief, upload, id: visit.world.newId() };
});

export const action = form(
  async ({ visit, fields, params }) => {
    const rows = (name: string) => rowsOf(fields, name);
    const given = {
      ...fields,
      upload: params.upload,
      viewpoints: rows("viewpoints"),
      dissents: rows("dissents"),
      replies: rows("replies"),
    };
    const { world, actor, requestId } = visit;
    return withMailAttachments(world, actor, { upload: params.upload, consultation: params.id }, (files) =>
      enterAnswer(world, actor, { ...given, files }, requestId),
    );
  },
  ({ id }, { params }) => `${compilingLinks.answer(params.id ?? "", id)}?klart=consultations.answer-entered`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Form({ brief, upload, id }: Data) {
  const t = useTexts("consultations");
  const { frame } = useRefilled();
  return (
    <FormFrame {...frame}>
      <HiddenFields fields={{ id }} />
      <AnswerFields upload={upload} />
      <ViewpointRows upload={upload} />
      <DissentRows proposed={upload.proposed?.dissents ?? []} />
      <ReplyRows questions={upload.questions} />
      <ButtonRow
        buttons={[{ label: t("upload.confirm") }]}
        cancel={{ href: compilingLinks.answers(brief.id), label: t("upload.later") }}
      />
    </FormFrame>
  );
}

/** What was read out of a file, side by side with how sure it is, and the form that makes it an answer. */
export default function UploadPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { brief, upload } = loaderData;
  const title = t("upload.check-title");
  const kicker = `${brief.caseNumber} ${brief.title}`;
  const waiting = upload.state === "waiting";
  return (
    <>
      <PageTitle title={`${title} – ${kicker}`} />
      <PageHeading
        title={title}
        kicker={kicker}
        lead={t(waiting ? "upload.check-lead" : `upload.shut-${upload.state}`)}
      />
      <ActionRow>
        {upload.state !== "removed" && (
          <ActionLink
            href={compilingLinks.uploadFile(brief.id, upload.id)}
            label={t("upload.open-file", { name: upload.name })}
            kind="secondary"
          />
        )}
        {waiting && (
          <ActionLink
            href={compilingLinks.removeUpload(brief.id, upload.id)}
            label={t("upload.remove")}
            kind="tertiary"
          />
        )}
        {upload.answerId && (
          <ActionLink href={compilingLinks.answer(brief.id, upload.answerId)} label={t("upload.to-answer")} />
        )}
      </ActionRow>
      {waiting && <UploadQuestions upload={upload} />}
      {upload.told.answer && <ReadFields told={upload.told} />}
      <ReportedMarks told={upload.told} />
      {waiting && <Form {...loaderData} />}
    </>
  );
}
