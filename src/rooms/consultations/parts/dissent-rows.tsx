import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { dissentKinds } from "../model.ts";
import type { ProposedAnswer } from "../rules/propose-answer.ts";

type Dissent = ProposedAnswer["dissents"][number];

function Row({ at, read }: { at: number; read: Dissent | null }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const optional = t("web:optional");
  const kinds = dissentKinds.map((value) => ({ value, label: t(`dissent.${value}`) }));
  return (
    <FieldGroup legend={t("upload.dissent", { number: at + 1 })}>
      <SelectField
        {...field(`dissents.${at}.kind`, read?.kind ?? "reservation")}
        label={t("upload.dissent-kind")}
        choices={kinds}
      />
      <TextField
        {...field(`dissents.${at}.names`, read?.names)}
        label={t("upload.dissent-names")}
        description={t("upload.dissent-names-hint")}
        optional={optional}
      />
      <TextArea
        {...field(`dissents.${at}.statement`, read?.statement)}
        label={t("upload.dissent-statement")}
        rows={4}
        optional={optional}
      />
    </FieldGroup>
  );
}

/** Reservations and special statements that came with the answer; one empty row to write in. */
export function DissentRows({ proposed }: { proposed: readonly Dissent[] }) {
  const t = useTexts("consultations");
  const rows = [...proposed, null].map((read, at) => ({ at, read }));
  return (
    <FieldGroup legend={t("upload.dissents")} description={t("upload.dissents-hint")}>
      {rows.map((row) => (
        <Row key={row.at} {...row} />
      ))}
    </FieldGroup>
  );
}
