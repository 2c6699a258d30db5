import { shorten } from "../../../kernel/shorten.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import type { ImportPlan, LostWording } from "../rules/import-plan.ts";

const longestChoice = 120;

/** What stands for the fate in the form's own words. */
const choiceOf = ({ fate, position }: LostWording, fresh: readonly string[]) => {
  if (fate === null || typeof fate === "string") return fate ?? "";
  return `reads-${position}-${fresh.indexOf(fate.sentence)}`;
};

function Lost({ lost, plan }: { lost: LostWording; plan: ImportPlan }) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const part = plan.parts.find(({ position }) => position === lost.position);
  const fresh = part?.fresh ?? [];
  const reads = fresh.map((sentence, at) => ({
    value: `reads-${lost.position}-${at}`,
    label: t("import.reads", { sentence: shorten(sentence, longestChoice) }),
  }));
  return (
    <SelectField
      {...field(`wording-${lost.wordingId}`, choiceOf(lost, fresh))}
      label={lost.text}
      description={part?.heading ?? ""}
      placeholder={t("import.choose-fate")}
      choices={[
        ...reads,
        { value: "keep", label: t("import.wording-keep") },
        { value: "retired", label: t("import.wording-retired") },
      ]}
    />
  );
}

/** Requirements whose sentence is gone or stands elsewhere: what they read from now on, and where they go. */
export function LostWordings({ plan }: { plan: ImportPlan }) {
  const t = useTexts("programmes");
  if (plan.lost.length + plan.follow.length === 0) return null;
  const headingAt = (at: number) => plan.parts.find(({ position }) => position === at)?.heading ?? "";
  return (
    <PageSection heading={t("import.lost")} id="krav">
      {plan.lost.length > 0 && <p>{t("import.lost-text")}</p>}
      {plan.lost.map((lost) => (
        <Lost key={lost.wordingId} lost={lost} plan={plan} />
      ))}
      {plan.follow.length > 0 && (
        <>
          <p>{t("import.follow", { count: plan.follow.length })}</p>
          <ul>
            {plan.follow.map(({ wordingId, text, position }) => (
              <li key={wordingId}>{t("import.follows", { text, heading: headingAt(position) })}</li>
            ))}
          </ul>
        </>
      )}
    </PageSection>
  );
}
