import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { TextArea } from "../../../ui/text-area.tsx";

/** A few words to the others who follow up; `id` is the comment's own. */
export function CommentForm({ id }: { id: string }) {
  const t = useTexts("follow-up");
  const { frame, field } = useRefilled();
  return (
    <PageSection heading={t("comment.heading")} id="kommentera">
      <FormFrame {...frame}>
        <HiddenFields fields={{ id }} />
        <TextArea {...field("text")} label={t("comment.text")} description={t("comment.help")} rows={3} />
        <ButtonRow buttons={[{ label: t("comment.submit"), kind: "secondary" }]} />
      </FormFrame>
    </PageSection>
  );
}
