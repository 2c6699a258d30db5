import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { attestLinks } from "../rules/attest-links.ts";

type AttestActsProps = { id: string; sha256: string; again: boolean };

/** Attest, or send back. The form carries the sum of what is shown, so that nothing else is attested by it. */
export function AttestActs({ id, sha256, again }: AttestActsProps) {
  const t = useTexts("staff-reports");
  return (
    <ActionRow>
      <ActionForm label={t(again ? "attest.give-again" : "attest.give")} kind="primary" fields={{ sha256 }} />
      <ActionLink href={attestLinks.reject(id)} label={t("attest.send-back")} kind="secondary" />
    </ActionRow>
  );
}
