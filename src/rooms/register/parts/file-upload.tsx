import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FileField } from "../../../ui/file-field.tsx";
import { acceptedEndings } from "../commands/accepted-files.ts";

/** The files of a document. It stands last in its form: a form that is too large still comes back with what was written before it. */
export function FileUpload({ optional }: { optional?: string }) {
  const t = useTexts("register");
  const { field, frame } = useRefilled();
  const { name, error } = field("files");
  const again = frame.errors.length > 0 ? ` ${t("hint.files-again")}` : "";
  return (
    <FileField
      name={name}
      label={t("field.files")}
      description={`${t("hint.files")}${again}`}
      accept={acceptedEndings}
      multiple
      {...(error ? { error } : {})}
      {...(optional ? { optional } : {})}
    />
  );
}
