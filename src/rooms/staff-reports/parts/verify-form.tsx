import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { attestLinks } from "../rules/attest-links.ts";

/** Choose or drop a file. Where scripts run, it is read in the browser; else it is sent, summed and forgotten. */
export function VerifyForm() {
  const t = useTexts("staff-reports");
  const { frame, field } = useRefilled();
  return (
    <div
      data-island="checksum"
      data-working={t("verify.working")}
      data-unreadable={t("verify.unreadable")}
      data-here={t("verify.stays-here")}
    >
      <FormFrame {...frame} action={attestLinks.verify()} multipart>
        <FileField
          {...field("file")}
          label={t("verify.file")}
          description={t("verify.file-hint")}
          accept=".pdf,.docx"
        />
        <p data-promise="">{t("verify.is-sent")}</p>
        <p role="status" />
        <ButtonRow buttons={[{ label: t("verify.check") }]} />
      </FormFrame>
    </div>
  );
}
