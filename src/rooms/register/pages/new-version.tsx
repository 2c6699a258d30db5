import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { addVersion } from "../commands/add-version.ts";
import { withKeptFiles } from "../commands/with-kept-files.ts";
import { FileUpload } from "../parts/file-upload.tsx";
import { openDocument } from "../parts/open-act.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => ({ brief: await openDocument(asked, "add-version") }));

export const action = form(
  async ({ visit, fields, params }) =>
    withKeptFiles(visit.world, fields.files, "files", (files) =>
      addVersion(visit.world, visit.actor, { document: params.id, files }, visit.requestId),
    ),
  (_, { params }) => `${caseLinks.document(params.id ?? "")}?klart=register.version-added`,
  "signed-in",
  { brings: "files" },
);

/** New files for a document that is still being worked on. */
export default function NewVersion({ loaderData: { brief } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  return (
    <ActPage
      title={t("act.add-version")}
      lead={t("version.lead")}
      kicker={t("document.kicker-titled", { number: brief.number, case: brief.caseNumber, title: brief.publicTitle })}
      back={caseLinks.document(brief.id)}
      submit={t("version.submit")}
      multipart
    >
      <FileUpload />
    </ActPage>
  );
}
