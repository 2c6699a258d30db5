import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { notAsked } from "../commands/confirmed-answer.ts";
import type { MatchedConsultee } from "../rules/match-consultee.ts";
import type { ProposedAnswer } from "../rules/propose-answer.ts";
import type { ToldAnswer } from "../rules/told-answer.ts";
import { useAnswerChoices } from "./answer-choices.ts";

type Upload = {
  name: string;
  told: ToldAnswer;
  proposed: ProposedAnswer | null;
  matched: MatchedConsultee | null;
  asked: readonly { id: string; name: string; answer: number | null }[];
};

/** Whose answer it is. What is not sure stands unchosen, so that a person must. */
function WhoAnswers({ upload: { told, matched, asked } }: { upload: Upload }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const read = told.answer?.bodies[0]?.value.name ?? "";
  const choices = asked.map(({ id, name, answer }) => ({
    value: id,
    label: answer === null ? name : t("upload.has-answered", { name, number: answer }),
  }));
  return (
    <FieldGroup legend={t("upload.who")}>
      <SelectField
        {...field("consultee", matched?.sure ? matched.id : undefined)}
        label={t("upload.consultee")}
        placeholder={t("upload.choose-consultee")}
        choices={[...choices, { value: notAsked, label: t("upload.not-asked") }]}
      />
      <TextField
        {...field("otherName", matched ? "" : read)}
        label={t("upload.other-name")}
        description={t("upload.other-name-hint")}
        optional={t("web:optional")}
      />
    </FieldGroup>
  );
}

function WhatItSays({ proposed }: { proposed: ProposedAnswer | null }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const optional = t("web:optional");
  return (
    <>
      <TextArea
        {...field("ownSummary", proposed?.ownSummary)}
        label={t("upload.own-summary")}
        description={t("upload.own-summary-hint")}
        rows={5}
        optional={optional}
      />
      <TextArea
        {...field("extract", proposed?.extract)}
        label={t("upload.extract")}
        description={t("upload.extract-hint")}
        rows={8}
        optional={optional}
      />
      <TextArea {...field("decision", proposed?.decision)} label={t("upload.decision")} rows={3} optional={optional} />
    </>
  );
}

/** Who answers, in which form, under which number and day, and what they think: filled in with what was read. */
export function AnswerFields({ upload }: { upload: Upload }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const { kinds, stances } = useAnswerChoices();
  const { proposed, name } = upload;
  const optional = t("web:optional");
  return (
    <>
      <WhoAnswers upload={upload} />
      <FieldGroup legend={t("upload.answer")}>
        <TextField
          {...field("title", proposed?.title || name)}
          label={t("upload.record-title")}
          description={t("upload.record-title-hint")}
        />
        <RadioGroup {...field("kind", proposed?.kind)} label={t("upload.kind")} choices={kinds} />
        <RadioGroup {...field("stance", proposed?.stance)} label={t("upload.stance")} choices={stances} />
        <TextField
          {...field("senderNumber", proposed?.senderNumber)}
          label={t("upload.sender-number")}
          description={t("upload.sender-number-hint")}
          width="medium"
          optional={optional}
        />
        <DateField
          {...field("decidedDay", proposed?.decidedDay)}
          label={t("upload.decided-day")}
          description={t("upload.decided-day-hint")}
          optional={optional}
        />
        <WhatItSays proposed={proposed} />
      </FieldGroup>
    </>
  );
}
