import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import type { Choice } from "../../../ui/choice.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { WhomFields } from "./whom-fields.tsx";

type Stored = {
  text: string;
  addressee: string;
  dueDay: Temporal.PlainDate | null;
  evidenceWanted: string;
  areaIds: readonly string[];
  bodyIds: readonly string[];
};
type FieldsProps = { areas: readonly Choice[]; bodies: readonly Choice[]; stored: Stored | null };

const nothing = { text: "", addressee: "all", dueDay: null, evidenceWanted: "", areaIds: [], bodyIds: [] };

/** What is demanded, of whom, by when, and what shows that it is done. */
export function RequirementFields({ areas, bodies, stored }: FieldsProps) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const { text, dueDay, evidenceWanted, ...whom } = stored ?? nothing;
  const optional = t("web:optional");
  return (
    <>
      <TextArea
        {...field("text", text)}
        label={t("requirement.text")}
        description={t("requirement.text-hint")}
        rows={4}
      />
      <WhomFields areas={areas} bodies={bodies} stored={whom} />
      <DateField
        {...field("dueDay", dueDay?.toString() ?? "")}
        label={t("requirement.due")}
        description={t("requirement.due-hint")}
        optional={optional}
      />
      <TextArea
        {...field("evidenceWanted", evidenceWanted)}
        label={t("requirement.evidence")}
        description={t("requirement.evidence-hint")}
        optional={optional}
        rows={2}
      />
    </>
  );
}
