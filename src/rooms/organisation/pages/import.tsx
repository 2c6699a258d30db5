import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { manageOrganisation } from "../actions.ts";
import { startImport } from "../commands/start-import.ts";
import { ImportGuide } from "../parts/import-guide.tsx";
import { ImportSteps } from "../parts/import-steps.tsx";
import { need } from "../parts/need.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit }) => {
  need(visit, manageOrganisation, null);
  return null;
});

export const action = form(
  ({ visit, fields }) => startImport(visit.world, visit.actor, fields, visit.requestId),
  ({ id }) => `/organisation/import/${id}`,
);

export default function Import() {
  const t = useTexts("organisation");
  const { frame, field } = useRefilled();
  const { error } = field("file");
  return (
    <>
      <PageTitle title={t("import")} />
      <PageHeading title={t("import")} lead={t("import-lead")} />
      <ImportSteps current="choose" />
      <FormFrame {...frame} multipart>
        <FileField
          name="file"
          label={t("import-file")}
          description={t("import-file-help")}
          accept=".csv,.txt"
          optional={t("import-or-paste")}
          {...(error ? { error } : {})}
        />
        <TextArea
          {...field("pasted")}
          label={t("import-pasted")}
          description={t("import-pasted-help")}
          optional={t("import-or-file")}
          rows={8}
        />
        <ButtonRow
          buttons={[{ label: t("import-check") }]}
          cancel={{ href: "/organisation/personer", label: t("web:cancel") }}
        />
      </FormFrame>
      <ImportGuide />
    </>
  );
}
