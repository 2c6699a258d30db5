import { useTexts } from "../../../platform/web/use-texts.ts";
import { StatusTag } from "../../../ui/status-tag.tsx";

type OwnerLineProps = { owned: { ownerName: string | null; ownerRole: string | null; ownerLeft: boolean } };

/** Who answers for it: the person and the role, and that the person works there no more. */
export function OwnerLine({ owned: { ownerName, ownerRole, ownerLeft } }: OwnerLineProps) {
  const t = useTexts("follow-up");
  const who = [ownerName, ownerRole].filter((one) => one !== null).join(", ");
  return (
    <>
      {who === "" ? t("owner.none") : who}
      {ownerLeft && (
        <>
          {" "}
          <StatusTag tone="warning" label={t("owner.left")} />
        </>
      )}
    </>
  );
}
