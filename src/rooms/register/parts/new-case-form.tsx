import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { Choices } from "../queries/choices-at.ts";
import { FileUpload } from "./file-upload.tsx";
import { namedChoices } from "./named-choices.ts";
import { SecrecyFields } from "./secrecy-fields.tsx";

type NewCaseFormProps = { register: string; choices: Choices; id: string; today: string };

/** What few cases need: when it came if not today, the unit, others' numbers and the case it carries on. */
function MoreFields({ choices, today }: Pick<NewCaseFormProps, "choices" | "today">) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const optional = t("web:optional");
  const written = ["unit", "foreignNumbers", "predecessor", "openedDay"].map((name) => field(name));
  const open = written.some(
    ({ name, error, value }) =>
      error !== undefined || ((value ?? "") !== "" && !(name === "openedDay" && value === today)),
  );
  return (
    <DetailsBlock summary={t("new.more")} open={open}>
      <DateField {...field("openedDay", today)} label={t("field.openedDay")} description={t("hint.day")} />
      {choices.units.length > 0 && (
        <SelectField
          {...field("unit")}
          label={t("field.unit")}
          choices={namedChoices(choices.units)}
          placeholder={t("none-chosen")}
          optional={optional}
        />
      )}
      <TextArea
        {...field("foreignNumbers")}
        label={t("field.foreignNumbers")}
        description={t("hint.foreign-numbers")}
        optional={optional}
        rows={3}
      />
      <TextField
        {...field("predecessor")}
        label={t("field.predecessor")}
        description={t("hint.predecessor")}
        optional={optional}
        width="medium"
      />
    </DetailsBlock>
  );
}

function FirstDocument() {
  const t = useTexts("register");
  const { field } = useRefilled();
  const directions = ["received", "drawn_up", "dispatched"].map((value) => ({ value, label: t(`direction.${value}`) }));
  const choices = [...directions, { value: "none", label: t("new.no-document") }];
  return (
    <FieldGroup legend={t("new.first-document")}>
      <RadioGroup {...field("firstDocument")} label={t("field.firstDocument")} choices={choices} />
      <TextField
        {...field("documentTitle")}
        label={t("field.documentTitle")}
        description={t("hint.document-title")}
        optional={t("web:optional")}
      />
      <FileUpload optional={t("web:optional")} />
    </FieldGroup>
  );
}

/** Registers a case: what it is about and from whom, then the document that began it. */
export function NewCaseForm({ register, choices, id, today }: NewCaseFormProps) {
  const t = useTexts("register");
  const { field, frame } = useRefilled();
  const optional = t("web:optional");
  return (
    <FormFrame {...frame} multipart>
      <HiddenFields fields={{ register, id }} />
      <TextField {...field("publicSubject")} label={t("field.publicSubject")} description={t("hint.public-subject")} />
      <TextField
        {...field("publicCounterparty")}
        label={t("field.publicCounterparty")}
        description={t("hint.public-counterparty")}
        optional={optional}
      />
      <SelectField
        {...field("officer")}
        label={t("field.officer")}
        choices={namedChoices(choices.officers)}
        placeholder={t("none-chosen")}
        optional={optional}
      />
      {choices.classifications.length > 0 && (
        <SelectField
          {...field("classification")}
          label={t("field.classification")}
          choices={namedChoices(choices.classifications)}
          placeholder={t("none-chosen")}
          optional={optional}
        />
      )}
      <SecrecyFields text="protectedSubject" />
      <MoreFields choices={choices} today={today} />
      <FirstDocument />
      <ButtonRow buttons={[{ label: t("new.submit") }]} cancel={{ href: "/diarium", label: t("web:cancel") }} />
    </FormFrame>
  );
}
