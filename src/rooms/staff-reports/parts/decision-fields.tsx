import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { ReportText } from "../model.ts";
import { pointsOf } from "../rules/decision-points.ts";

/** Blank points below those that stand, to write more in. */
const spare = 2;

/** The points of a proposed decision, each in a field of its own; a blank one is taken away. */
export function DecisionFields({ content }: { content: ReportText }) {
  const t = useTexts("staff-reports");
  const { field, values } = useRefilled();
  const stored = pointsOf(content);
  const written = Object.keys(values).filter((name) => /^point-\d+$/.test(name)).length;
  const count = Math.max(stored.length + spare, written);
  return Array.from({ length: count }, (_, at) => {
    const optional = at === 0 ? {} : { optional: t("web:optional") };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a point has nothing but its place
      <FieldGroup key={at} legend={t("section.point", { number: at + 1 })}>
        <TextArea {...field(`point-${at}`, stored[at])} label={t("section.point-text")} rows={3} {...optional} />
        {stored.length > 1 && at < stored.length && (
          <TextField {...field(`place-${at}`, String(at + 1))} label={t("place")} inputMode="numeric" width="short" />
        )}
      </FieldGroup>
    );
  });
}
