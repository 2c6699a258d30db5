import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";

/** The provision and the note of a mark, as they stand or as they were written. */
export function ProvisionFields({
  provision,
  note,
  optional,
}: {
  provision?: string | null;
  note?: string | null;
  optional?: string;
}) {
  const t = useTexts("register");
  const { field } = useRefilled();
  return (
    <>
      <TextField
        {...field("secrecyProvision", provision)}
        label={t("field.secrecyProvision")}
        description={t("hint.provision")}
        width="medium"
        {...(optional ? { optional } : {})}
      />
      <TextArea {...field("secrecyNote", note)} label={t("field.secrecyNote")} optional={t("web:optional")} rows={2} />
    </>
  );
}

/**
 * What is not to be shown openly, folded away since most entries have nothing of the kind; open when something is written
 * or wrong there. `text` is the field that has a protected twin: the subject of a case or the title of a document.
 */
export function SecrecyFields({ text }: { text: "protectedSubject" | "protectedTitle" }) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const fields = [text, "protectedCounterparty", "secrecyProvision", "secrecyNote"].map((name) => field(name));
  const open = fields.some(({ error, value }) => error !== undefined || (value ?? "") !== "");
  const optional = t("web:optional");
  return (
    <DetailsBlock summary={t("secrecy-summary")} open={open}>
      <p>{t("secrecy-explained")}</p>
      <TextField {...field(text)} label={t(`field.${text}`)} optional={optional} />
      <TextField {...field("protectedCounterparty")} label={t("field.protectedCounterparty")} optional={optional} />
      <ProvisionFields optional={optional} />
    </DetailsBlock>
  );
}
