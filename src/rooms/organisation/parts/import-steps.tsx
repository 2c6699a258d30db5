import { useTexts } from "../../../platform/web/use-texts.ts";
import { Steps } from "../../../ui/steps.tsx";

const order = ["choose", "check", "done"] as const;
type Current = (typeof order)[number];

/** Where in the import one is: the file, what it would do, and done. */
export function ImportSteps({ current }: { current: Current }) {
  const t = useTexts("organisation");
  const at = order.indexOf(current);
  const stateOf = (place: number) => (place < at ? "done" : place === at ? "current" : "waiting");
  const steps = order.map(
    (step, place) =>
      ({
        label: t(`import-step.${step}`),
        state: stateOf(place),
        stateLabel: t(`step-state.${stateOf(place)}`),
      }) as const,
  );
  return <Steps label={t("import-steps")} steps={steps} />;
}
