import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { acceptedEndings } from "../../register/index.ts";
import { stances } from "../model.ts";
import type { StandingAnswer } from "../queries/standing-answer.ts";
import { chosenStance } from "../rules/answer-fields.ts";
import { ReplyViewpoints } from "./reply-viewpoints.tsx";

type ReplyFormProps = {
  id: string;
  answer: StandingAnswer | null;
  questions: readonly { id: string; text: string }[];
  sections: readonly { sectionId: string; heading: string }[];
};

/** What the answer says to each question that was put. */
function Questions({ questions, answer }: Pick<ReplyFormProps, "questions" | "answer">) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  if (questions.length === 0) return null;
  const before = (id: string) => answer?.replies.find(({ question }) => question === id)?.text;
  return (
    <FieldGroup legend={t("link.questions")}>
      {questions.map(({ id, text }, at) => (
        <div key={id}>
          <HiddenFields fields={{ [`replies.${at}.question`]: id }} />
          <TextArea {...field(`replies.${at}.text`, before(id))} label={text} rows={3} optional={t("web:optional")} />
        </div>
      ))}
    </FieldGroup>
  );
}

/** Files stand last: a form that is too large still comes back with what was written before them. */
function Upload({ answered }: { answered: boolean }) {
  const t = useTexts("consultations");
  const { field, frame } = useRefilled();
  const { name, error } = field("files");
  const again = frame.errors.length > 0 || answered ? ` ${t("link.files-again")}` : "";
  return (
    <FileField
      name={name}
      label={t("link.files")}
      description={`${t("link.files-hint")}${again}`}
      accept={acceptedEndings}
      multiple
      optional={t("web:optional")}
      {...(error ? { error } : {})}
    />
  );
}

/** Stance, words, viewpoints, replies and files: written here, or brought as a file, or both. */
export function ReplyForm({ id, answer, questions, sections }: ReplyFormProps) {
  const t = useTexts("consultations");
  const { frame, field } = useRefilled();
  const choices = [...stances, "declined"].map((value) => ({
    value,
    label: t(`link.stance.${value}`),
    ...(value === "supports_with_viewpoints" ? { description: t("link.stance-usual") } : {}),
  }));
  return (
    <FormFrame {...frame} multipart>
      <HiddenFields fields={{ id, seen: String(answer?.number ?? 0) }} />
      <RadioGroup
        {...field("stance", answer ? chosenStance(answer) : undefined)}
        label={t("link.stance-question")}
        choices={choices}
      />
      <TextArea
        {...field("text", answer?.text)}
        label={t("link.text")}
        description={t("link.text-hint")}
        rows={10}
        optional={t("web:optional")}
      />
      <ReplyViewpoints answer={answer} sections={sections} />
      <Questions questions={questions} answer={answer} />
      <Upload answered={answer !== null} />
      <ButtonRow
        buttons={[
          { label: t(answer ? "link.send-again" : "link.send") },
          { label: t("link.more-rows"), name: "do", value: "more", kind: "secondary" },
        ]}
      />
    </FormFrame>
  );
}
