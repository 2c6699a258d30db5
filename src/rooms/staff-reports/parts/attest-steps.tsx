import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Steps } from "../../../ui/steps.tsx";
import type { GivenAttest } from "../queries/attests-of.ts";
import type { SignatoryLine } from "../queries/signatories-of.ts";

type AttestStepsProps = {
  lines: readonly SignatoryLine[];
  attests: readonly GivenAttest[];
  turn: { signatoryId: string } | null;
  versionId: string | null;
};

/** Who attests in which order, and how far that has come for this version. */
export function AttestSteps({ lines, attests, turn, versionId }: AttestStepsProps) {
  const t = useTexts("staff-reports");
  const { moment } = useFormats();
  const given = (id: string) =>
    attests.find(
      (one) => one.signatoryId === id && one.versionId === versionId && one.outcome === "approved" && !one.voidedAt,
    );
  const steps = lines.map(({ signatoryId, name, title }) => {
    const attest = given(signatoryId);
    const label = `${name}, ${title}`;
    if (attest) {
      const by = attest.forName ? t("attest.by-substitute", { name: attest.name }) : null;
      const note = [moment(attest.at), by].filter(Boolean).join(", ");
      return { label, state: "done" as const, stateLabel: t("attest.step.done"), note };
    }
    const state = turn?.signatoryId === signatoryId ? ("current" as const) : ("waiting" as const);
    return { label, state, stateLabel: t(`attest.step.${state}`) };
  });
  return <Steps label={t("attest.order")} steps={steps} />;
}
