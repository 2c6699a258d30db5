import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { AttachmentPart } from "../queries/report-parts.ts";

type AttachmentFieldsProps = {
  at: number;
  attachment: AttachmentPart | undefined;
  documents: readonly { id: string; number: number; title: string }[];
  many: boolean;
};

/** One attachment in a form of several: its title, and the document of the case when it is one. A blank title takes it away. */
export function AttachmentFields({ at, attachment, documents, many }: AttachmentFieldsProps) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const optional = t("web:optional");
  const choices = documents.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }));
  return (
    <FieldGroup legend={attachment ? t("attachment.number", { number: at + 1 }) : t("attachment.new")}>
      <TextField
        {...field(`title-${at}`, attachment?.title)}
        label={t("attachment.name")}
        {...(attachment ? { description: t("attachment.remove") } : { optional })}
      />
      <SelectField
        {...field(`document-${at}`, attachment?.document)}
        label={t("attachment.document")}
        choices={choices}
        placeholder={t("attachment.no-document")}
        optional={optional}
      />
      {many && attachment && (
        <TextField {...field(`place-${at}`, String(at + 1))} label={t("place")} inputMode="numeric" width="short" />
      )}
    </FieldGroup>
  );
}
