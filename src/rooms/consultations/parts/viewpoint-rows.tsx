import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import type { ProposedAnswer, ProposedViewpoint } from "../rules/propose-answer.ts";
import { useAnswerChoices } from "./answer-choices.ts";
import { ConfidenceTag } from "./confidence-tag.tsx";

type Upload = { proposed: ProposedAnswer | null; sections: readonly { sectionId: string; heading: string }[] };
type RowProps = { at: number; read: ProposedViewpoint | null; sections: Upload["sections"] };

/** Rows to write in besides those that were read. */
const emptyRows = 3;

function Row({ at, read, sections }: RowProps) {
  const t = useTexts("consultations");
  const { field, values } = useRefilled();
  const { viewpointKinds, sections: places } = useAnswerChoices();
  const name = (part: string) => `viewpoints.${at}.${part}`;
  const came = Object.keys(values).length > 0;
  // A row to write in counts as soon as something is written; what was read with doubt has to be ticked.
  const ticked = came ? values[name("use")] !== undefined : read === null || read.confidence !== "uncertain";
  return (
    <FieldGroup legend={t(read ? "upload.viewpoint" : "upload.more-viewpoint", { number: at + 1 })}>
      {read && (
        <p>
          <ConfidenceTag confidence={read.confidence} />{" "}
          {read.line === null ? "" : t("upload.at-line", { line: read.line })}
        </p>
      )}
      <TextArea {...field(name("words"), read?.words)} label={t("upload.words")} rows={3} />
      <SelectField
        {...field(name("kind"), read?.kind ?? "wish")}
        label={t("upload.viewpoint-kind")}
        choices={viewpointKinds}
      />
      <SelectField
        {...field(name("section"), read?.sectionId)}
        label={t("upload.section")}
        {...(read?.sectionId ? { description: t("upload.section-guessed") } : {})}
        choices={places(sections)}
      />
      <CheckboxField name={name("use")} label={t("upload.use")} checked={ticked} />
    </FieldGroup>
  );
}

/** The viewpoints that were found, to keep, correct or leave out, and rows for those that were not. */
export function ViewpointRows({ upload: { proposed, sections } }: { upload: Upload }) {
  const t = useTexts("consultations");
  const read = [...(proposed?.viewpoints ?? []), ...Array<null>(emptyRows).fill(null)];
  const rows = read.map((one, at) => ({ at, read: one }));
  return (
    <FieldGroup legend={t("upload.viewpoints")} description={t("upload.viewpoints-hint")}>
      {rows.map((row) => (
        <Row key={row.at} {...row} sections={sections} />
      ))}
    </FieldGroup>
  );
}
