import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FileField } from "../../../ui/file-field.tsx";
import { withKeptFiles } from "../../register/index.ts";
import { bringAnswer } from "../commands/bring-answer.ts";
import { readKeptAnswer } from "../commands/read-kept-answer.ts";
import { openCompiling } from "../parts/open-compiling.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async (asked) => ({ brief: await openCompiling(asked, "enter-answer") }));

export const action = form(
  async (asked) => {
    const { visit, fields, params } = asked;
    // Asked before the file is taken apart, which is work nobody else should be able to set going.
    const { id: consultation } = await openCompiling(asked, "enter-answer");
    return withKeptFiles(visit.world, fields.files, "files", async (files) => {
      const reading = files[0] ? await readKeptAnswer(visit.world, files[0]) : {};
      const given = { consultation: params.id ?? consultation, files, reading };
      return bringAnswer(visit.world, visit.actor, given, visit.requestId);
    });
  },
  ({ id }, { params }) => compilingLinks.upload(params.id ?? "", id),
  "signed-in",
  { brings: "files" },
);

/** The first step of an answer that came by mail or on paper: choose the file, and have it read. */
export default function BringAnswer({ loaderData: { brief } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const { name, error } = field("files");
  return (
    <ActPage
      title={t("upload.title")}
      lead={t("upload.lead")}
      kicker={`${brief.caseNumber} ${brief.title}`}
      back={compilingLinks.answers(brief.id)}
      submit={t("upload.read")}
      multipart
    >
      <FileField
        name={name}
        label={t("upload.file")}
        description={t("upload.file-hint")}
        accept=".pdf,.docx,.odt,.txt,.md,.eml,.png,.jpg,.jpeg,.tif,.tiff"
        {...(error ? { error } : {})}
      />
    </ActPage>
  );
}
