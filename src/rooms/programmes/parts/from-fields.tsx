import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import type { FreeConsultation } from "../queries/free-consultations.ts";

type FromProps = { latest: { periodLabel: string } | null; consultations: readonly FreeConsultation[] };

/** What a version starts out from: the one that holds, a consultation's text, or nothing. */
export function FromFields({ latest, consultations }: FromProps) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const version = latest && {
    value: "version",
    label: t("begin.from-version", { label: latest.periodLabel }),
    description: t("begin.from-version-hint"),
  };
  const consultation = consultations.length > 0 && {
    value: "consultation",
    label: t("begin.from-consultation"),
    description: t("begin.from-consultation-hint"),
  };
  const choices = [
    ...(version ? [version] : []),
    ...(consultation ? [consultation] : []),
    { value: "nothing", label: t("begin.from-nothing"), description: t("begin.from-nothing-hint") },
  ];
  return (
    <>
      <RadioGroup {...field("from", choices[0]?.value)} label={t("begin.from")} choices={choices} />
      {consultations.length > 0 && (
        <SelectField
          {...field("consultation", "")}
          label={t("begin.consultation")}
          description={t("begin.consultation-hint")}
          optional={t("web:optional")}
          placeholder={t("begin.choose-consultation")}
          choices={consultations.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        />
      )}
    </>
  );
}
