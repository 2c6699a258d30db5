import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import type { SectionChange } from "../rules/compare-sections.ts";

type PairFormProps = {
  version: number;
  changes: readonly SectionChange[];
  before: readonly { sectionId: string; heading: string }[];
};

/** What each section of the new version was before, proposed and to be put right; those that are gone are named. */
export function PairForm({ version, changes, before }: PairFormProps) {
  const t = useTexts("consultations");
  const { field, frame } = useRefilled();
  const choices = before.map(({ sectionId, heading }) => ({ value: sectionId, label: heading }));
  const gone = changes.filter(({ kind }) => kind === "gone");
  return (
    <>
      {gone.length > 0 && (
        <Notice tone="warning" title={t("proposal.gone", { count: gone.length })}>
          <p>{gone.map(({ heading }) => heading).join(", ")}</p>
        </Notice>
      )}
      <FormFrame {...frame}>
        <HiddenFields fields={{ expectedVersion: String(version) }} />
        {changes.map(({ position, heading, kind, sectionId }) =>
          position === null ? null : (
            <SelectField
              key={sectionId}
              {...field(`section-${position}`, kind === "new" ? "new" : sectionId)}
              label={heading}
              description={t(`proposal.change.${kind}`)}
              choices={[{ value: "new", label: t("proposal.is-new") }, ...choices]}
            />
          ),
        )}
        <ButtonRow buttons={[{ label: t("proposal.save-pairs"), kind: "secondary" }]} />
      </FormFrame>
    </>
  );
}
