import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { RegisterLine } from "../queries/registers.ts";

/** The fields of a register; `sample` is a number as the stored pattern writes it. */
export function RegisterFields({ line, today, sample }: { line?: RegisterLine; today: string; sample?: string }) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const hint = sample ? t("hint.pattern-sample", { sample }) : t("hint.pattern");
  return (
    <>
      <TextField {...field("name", line?.name)} label={t("field.registerName")} />
      <TextField
        {...field("pattern", line?.pattern)}
        label={t("field.pattern")}
        description={hint}
        width="medium"
        spellCheck={false}
      />
      <TextArea
        {...field("description", line?.description)}
        label={t("field.registerDescription")}
        description={t("hint.register-description")}
        rows={4}
      />
      <DateField
        {...field("fromDay", line?.fromDay.toString() ?? today)}
        label={t("field.fromDay")}
        description={t("hint.day")}
      />
      <DateField
        {...field("toDay", line?.toDay?.toString())}
        label={t("field.toDay")}
        description={t("hint.to-day")}
        optional={t("web:optional")}
      />
    </>
  );
}
