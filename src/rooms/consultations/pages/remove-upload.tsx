import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { removeUpload } from "../commands/remove-upload.ts";
import { openCompiling } from "../parts/open-compiling.ts";
import { uploadPage } from "../queries/upload-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async (asked) => {
  const { visit, params } = asked;
  const brief = await openCompiling(asked, "enter-answer");
  const one = { upload: params.upload, consultation: params.id };
  const { id, name } = show(await uploadPage(visit.world, visit.actor, one));
  return { brief, upload: { id, name } };
});

export const action = form(
  async ({ visit, params }) => removeUpload(visit.world, visit.actor, { upload: params.upload }, visit.requestId),
  (_, { params }) => `${compilingLinks.answers(params.id ?? "")}?klart=consultations.upload-removed`,
);

/** Asks before a file that was no answer is taken away. */
export default function RemoveUpload({ loaderData: { brief, upload } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("upload.remove")} />
      <ConfirmPage
        {...frame}
        question={t("upload.remove-question", { name: upload.name })}
        kicker={`${brief.caseNumber} ${brief.title}`}
        consequences={[t("upload.remove-means"), t("upload.remove-record")]}
        confirm={{ label: t("upload.remove") }}
        cancel={{ href: compilingLinks.upload(brief.id, upload.id), label: t("web:cancel") }}
      />
    </>
  );
}
