import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";

/** What is wanted: the only thing that must be said. */
export function WantedField({ by, start }: { by: "asker" | "staff"; start?: string | null }) {
  const t = useTexts("register");
  const { field } = useRefilled();
  return (
    <TextArea
      {...field("wanted", start)}
      label={t(`disclosure.wanted.${by}`)}
      description={t(`disclosure.wanted-hint.${by}`)}
      rows={6}
    />
  );
}

/** Where an answer can be sent; nobody has to say. The words differ for whoever asks and for whoever notes it for them. */
export function ReplyFields({ by }: { by: "asker" | "staff" }) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const optional = t("web:optional");
  return (
    <>
      <TextField
        {...field("replyAddress")}
        label={t(`disclosure.reply-address.${by}`)}
        description={t(`disclosure.reply-address-hint.${by}`)}
        type="email"
        autoComplete={by === "asker" ? "email" : "off"}
        width="medium"
        spellCheck={false}
        optional={optional}
      />
      <TextField
        {...field("requester")}
        label={t(`disclosure.requester.${by}`)}
        description={t(`disclosure.requester-hint.${by}`)}
        autoComplete={by === "asker" ? "name" : "off"}
        width="medium"
        optional={optional}
      />
    </>
  );
}
