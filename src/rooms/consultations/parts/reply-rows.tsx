import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { TextArea } from "../../../ui/text-area.tsx";

/** What the answer says to each question that was put. */
export function ReplyRows({ questions }: { questions: readonly { id: string; text: string }[] }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  if (questions.length === 0) return null;
  return (
    <FieldGroup legend={t("upload.replies")} description={t("upload.replies-hint")}>
      {questions.map(({ id, text }, at) => (
        <div key={id}>
          <HiddenFields fields={{ [`replies.${at}.question`]: id }} />
          <TextArea {...field(`replies.${at}.text`)} label={text} rows={3} optional={t("web:optional")} />
        </div>
      ))}
    </FieldGroup>
  );
}
