import { useTexts } from "../../../platform/web/use-texts.ts";
import { Steps } from "../../../ui/steps.tsx";
import type { VersionState } from "../model.ts";

const course = [
  "drafting",
  "approved_for_consultation",
  "in_consultation",
  "compiling",
  "in_preparation",
  "proposed",
  "adopted",
] as const;

/** How far a version has come on its way to a decision. */
export function VersionCourse({ state }: { state: VersionState }) {
  const t = useTexts("programmes");
  const at = course.findIndex((one) => `${one}` === state);
  if (at === -1) return null;
  const stateOf = (index: number) => (index < at ? "done" : index === at ? "current" : "waiting");
  return (
    <Steps
      label={t("course.label")}
      steps={course.map((one, index) => ({
        label: t(`course.${one}`),
        state: stateOf(index),
        stateLabel: t(`course.is-${stateOf(index)}`),
      }))}
    />
  );
}
