import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ButtonRow } from "../../../ui/button-row.tsx";
import type { FormError } from "../../../ui/form-errors.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { Prose } from "../../../ui/prose.tsx";
import type { ImportCounts } from "./import-views.tsx";

type Props = { frame: { errorHeading: string; errors: FormError[] }; counts: ImportCounts; fingerprint: string };

/** All rows at once when all are good; else a better file, or only the good rows by a button that says so. */
export function ImportChoice({ frame, counts, fingerprint }: Props) {
  const t = useTexts("organisation");
  const good = counts.all - counts.wrong;
  const again = { href: "/organisation/import", label: t("import-again") };
  const nothing = counts.new + counts.changed === 0;
  if (nothing) {
    return (
      <Prose>
        <p>{t("import-no-effect")}</p>
        <ActionLink href={again.href} label={again.label} />
      </Prose>
    );
  }
  const button =
    counts.wrong === 0
      ? { label: t("import-do", { count: good }), value: "all" }
      : { label: t("import-do-good", { count: good }), value: "good", kind: "secondary" as const };
  return (
    <FormFrame {...frame}>
      {counts.wrong > 0 && <p>{t("import-wrong-advice")}</p>}
      <HiddenFields fields={{ fingerprint }} />
      <ButtonRow buttons={[{ ...button, name: "rows" }]} cancel={again} />
    </FormFrame>
  );
}
