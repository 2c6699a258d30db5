import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Timeline } from "../../../ui/timeline.tsx";
import type { CorrectionLine } from "../queries/corrections-of.ts";

/** What stood in the register before, what stands there now, who changed it and why. */
export function CorrectionsList({ corrections }: { corrections: readonly CorrectionLine[] }) {
  const t = useTexts("register");
  const { moment } = useFormats();
  const nothing = t("correction.nothing");
  const sentence = ({ document, field, before, after, reason }: CorrectionLine) => {
    const what =
      document === null ? t(`field.${field}`) : t("correction.of-document", { document, field: t(`field.${field}`) });
    return (
      <>
        <p>{t("correction.changed", { field: what, before: before ?? nothing, after: after ?? nothing })}</p>
        <p>{t("correction.because", { reason })}</p>
      </>
    );
  };
  return (
    <Timeline
      label={t("case.corrections")}
      entries={corrections.map((line) => ({
        id: line.id,
        at: { text: moment(line.at), iso: line.at.toString() },
        who: line.by,
        sentence: sentence(line),
      }))}
    />
  );
}
