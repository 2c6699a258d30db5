import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";

/** What is wanted: the only thing that must be said. */
export function WantedField({ hint, start }: { hint: string; start?: string | null }) {
  const t = useTexts("register");
  const { field } = useRefilled();
  return <TextArea {...field("wanted", start)} label={t("disclosure.wanted")} description={hint} rows={6} />;
}

/** Where an answer can be sent; nobody has to say. */
export function ReplyFields() {
  const t = useTexts("register");
  const { field } = useRefilled();
  const optional = t("web:optional");
  return (
    <>
      <TextField
        {...field("replyAddress")}
        label={t("disclosure.reply-address")}
        description={t("disclosure.reply-address-hint")}
        type="email"
        autoComplete="email"
        width="medium"
        spellCheck={false}
        optional={optional}
      />
      <TextField
        {...field("requester")}
        label={t("disclosure.requester")}
        description={t("disclosure.requester-hint")}
        autoComplete="name"
        width="medium"
        optional={optional}
      />
    </>
  );
}
