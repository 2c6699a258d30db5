import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import type { StandingAnswer } from "../queries/standing-answer.ts";
import { rowsOf } from "../rules/rows-of.ts";
import { useAnswerChoices } from "./answer-choices.ts";

type ReplyViewpointsProps = {
  answer: StandingAnswer | null;
  sections: readonly { sectionId: string; heading: string }[];
};

/** Empty rows after those that are written. */
const spare = 3;

/** One thing one wants said, and which section it is about. */
function Row({ at, answer, sections }: ReplyViewpointsProps & { at: number }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const { viewpointKinds, sections: places } = useAnswerChoices();
  const written = answer?.viewpoints[at];
  const name = (part: string) => `viewpoints.${at}.${part}`;
  return (
    <FieldGroup legend={t("link.viewpoint", { number: at + 1 })}>
      <TextArea
        {...field(name("words"), written?.words)}
        label={t("link.viewpoint-words")}
        rows={3}
        optional={t("web:optional")}
      />
      <SelectField
        {...field(name("kind"), written?.kind ?? "wish")}
        label={t("link.viewpoint-kind")}
        choices={viewpointKinds}
      />
      <SelectField
        {...field(name("section"), written?.sectionId)}
        label={t("link.viewpoint-section")}
        choices={places(sections)}
      />
    </FieldGroup>
  );
}

/** The viewpoints one by one, so that each can be handled and answered; more rows come by a button, without script. */
export function ReplyViewpoints(props: ReplyViewpointsProps) {
  const t = useTexts("consultations");
  const { values } = useRefilled();
  const came = rowsOf(values, "viewpoints").length;
  const stored = (props.answer?.viewpoints.length ?? 0) + spare;
  const count = came === 0 ? stored : came + (values.do === "more" ? spare : 0);
  return (
    <FieldGroup legend={t("link.viewpoints")} description={t("link.viewpoints-hint")}>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the form
        <Row key={at} at={at} {...props} />
      ))}
    </FieldGroup>
  );
}
