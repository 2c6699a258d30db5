import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import type { GivenAttest } from "../queries/attests-of.ts";
import { attestName } from "../rules/attest-name.ts";

/** Every attest on one version, with what became of those that no longer count. */
export function VersionAttests({ attests }: { attests: readonly GivenAttest[] }) {
  const t = useTexts("staff-reports");
  const { moment } = useFormats();
  const said = ({ outcome, voidedAt, reason, ...attest }: GivenAttest) => {
    const kind = outcome === "rejected" ? "rejected" : voidedAt ? "voided" : "holds";
    return t(`difference.attest-${kind}`, { name: attestName(attest), at: moment(attest.at), reason: reason ?? "" });
  };
  if (attests.length === 0) return t("difference.nobody-yet");
  return (
    <>
      {attests.map((attest) => (
        <p key={`${attest.name} ${attest.at}`}>{said(attest)}</p>
      ))}
    </>
  );
}
