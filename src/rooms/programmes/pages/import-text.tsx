import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FileField } from "../../../ui/file-field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { beginImport } from "../commands/begin-import.ts";
import { beginImportOfFile } from "../commands/begin-import-of-file.ts";
import { addressOf } from "../parts/address-of.ts";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { importOnItsWay } from "../queries/import-on-its-way.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await openVersion(asked, "write");
  return { brief, waiting: await importOnItsWay(asked.visit.world.db, brief.id) };
});

export const action = form(
  async ({ visit: { world, actor, requestId }, fields }) => {
    const [file] = Array.isArray(fields.files) ? fields.files : [];
    if (!(file instanceof File)) return beginImport(world, actor, { ...fields, fileName: null }, requestId);
    // A file goes before the text field: whoever chose one wants what is in it.
    return beginImportOfFile(world, actor, { version: fields.version, file }, requestId);
  },
  (_, { params }) => programmeLinks.reviewImport(...addressOf(params)),
  "signed-in",
  { brings: "files" },
);

type Data = PageProps<typeof loader>["loaderData"];

/** A text that was read in before and not taken in: it can be gone on with, and a new one takes its place. */
function Waiting({ brief: { slug, number }, waiting }: Data) {
  const t = useTexts("programmes");
  const { moment } = useFormats();
  if (!waiting) return null;
  return (
    <Notice tone="info" title={t("import.waits", { at: moment(waiting.at) })}>
      <p>
        <a href={programmeLinks.reviewImport(slug, number)}>{t("import.go-on")}</a>
        {` ${t("import.replaces")}`}
      </p>
    </Notice>
  );
}

/** A text with headings is read in for a version: a file, or what is pasted. Nothing changes until it has been looked through. */
export default function ImportText({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const { brief } = loaderData;
  const { error } = field("files");
  return (
    <ActPage
      title={t("import.title")}
      kicker={`${brief.title} ${brief.periodLabel}`}
      lead={t("import.lead")}
      back={programmeLinks.content(brief.slug, brief.number)}
      submit={t("import.look")}
      hidden={{ version: brief.id }}
      multipart
    >
      <Waiting {...loaderData} />
      <FileField
        name="files"
        label={t("import.file")}
        description={t("import.file-hint")}
        optional={t("web:optional")}
        accept=".docx,.odt,.md,.txt"
        {...(error ? { error } : {})}
      />
      <TextArea
        {...field("markdown")}
        label={t("import.text")}
        description={t("import.text-hint")}
        optional={t("web:optional")}
        rows={16}
      />
    </ActPage>
  );
}
