import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import type { Choice } from "../../../ui/choice.ts";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import type { WaitingImport } from "../queries/waiting-import.ts";
import type { ImportPlan } from "../rules/import-plan.ts";
import { programmeLinks } from "../rules/programme-links.ts";
import { FoundDemands } from "./found-demands.tsx";
import { LeftParts } from "./left-parts.tsx";
import { LostWordings } from "./lost-wordings.tsx";
import { PairedParts } from "./paired-parts.tsx";

type FormProps = {
  brief: { id: string; slug: string; number: number; version: number };
  waiting: WaitingImport;
  plan: ImportPlan;
  whom: { areas: readonly Choice[]; bodies: readonly Choice[] };
};

/** Everything a person says of a text before it is taken in: which part each section is, and what becomes of the rest. */
export function ImportForm({ brief, waiting, plan, whom }: FormProps) {
  const t = useTexts("programmes");
  const { frame, field } = useRefilled();
  const fields = {
    ...{ version: brief.id, import: waiting.id, seen: waiting.seen },
    expectedVersion: String(brief.version),
  };
  return (
    <FormFrame {...frame}>
      <HiddenFields fields={fields} />
      <PairedParts plan={plan} waiting={waiting} />
      <LeftParts plan={plan} />
      <LostWordings plan={plan} />
      <FoundDemands plan={plan} whom={whom} />
      {waiting.known.length > 0 && (
        <PageSection heading={t("import.why")} id="skal">
          <TextArea
            {...field("reason")}
            label={t("import.reason")}
            description={t("import.reason-hint")}
            optional={t("import.reason-when")}
            rows={3}
          />
        </PageSection>
      )}
      <ButtonRow
        buttons={[
          { label: t("import.take") },
          ...(waiting.known.length > 0 ? [{ label: t("import.look-again"), name: "do", value: "look" }] : []),
        ]}
        cancel={{ href: programmeLinks.importing(brief.slug, brief.number), label: t("import.other-text") }}
      />
    </FormFrame>
  );
}
