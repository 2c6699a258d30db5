import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import type { Choice } from "../../../ui/choice.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { type ImportPlan, sentencesRead } from "../rules/import-plan.ts";
import { WhomFields } from "./whom-fields.tsx";

type DemandsProps = { plan: ImportPlan; whom: { areas: readonly Choice[]; bodies: readonly Choice[] } };

/** The sentences of a text that demand something new: which are requirements, whom they bind, and what they count under. */
export function FoundDemands({ plan, whom }: DemandsProps) {
  const t = useTexts("programmes");
  const { values } = useRefilled();
  const reads = sentencesRead(plan);
  const found = plan.parts.flatMap(({ position, heading, fresh }) =>
    fresh.map((text, at) => ({ value: `${position}.${at}`, label: text, heading, read: reads.has(text) })),
  );
  if (found.length === 0) return null;
  const choices = found.map(({ value, label, heading, read }) => {
    return { value, label, description: read ? t("import.demand-read", { heading }) : heading };
  });
  const proposed = found.flatMap(({ value, read }) => (read ? [] : [value]));
  const sent = "addressee" in values ? [values.demands ?? []].flat() : proposed;
  return (
    <PageSection heading={t("import.demands", { count: choices.length })} id="nya-krav">
      <p>{t("import.demands-text")}</p>
      <CheckboxGroup name="demands" label={t("suggest.sentences")} choices={choices} values={sent} />
      {whom.areas.length > 0 && <p>{t("import.areas-text")}</p>}
      <WhomFields {...whom} stored={{ addressee: "all", bodyIds: [], areaIds: [] }} />
    </PageSection>
  );
}
