import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CardList } from "../../../ui/card-list.tsx";
import type { WaitingUpload } from "../queries/answers-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

/** Files that have been read and wait for a person to confirm what was read. */
export function WaitingUploads({ consultation, waiting }: { consultation: string; waiting: readonly WaitingUpload[] }) {
  const t = useTexts("consultations");
  const { moment } = useFormats();
  return (
    <CardList
      label={t("upload.waiting")}
      empty={null}
      cards={waiting.map(({ id, name, uploadedAt, uploadedBy }) => ({
        id,
        href: compilingLinks.upload(consultation, id),
        title: name,
        due: { text: t("upload.to-confirm"), tone: "warning" as const },
        age: t("upload.brought", { at: moment(uploadedAt), who: uploadedBy ?? "–" }),
      }))}
    />
  );
}
