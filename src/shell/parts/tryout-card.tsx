import type { Tryout } from "../../platform/room.ts";
import { useTexts } from "../../platform/web/use-texts.ts";
import { ActionForm } from "../../ui/action-form.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { type Step, Steps } from "../../ui/steps.tsx";

/** An tryout to try in the demo, ticked off by what has really been done; the first step left is the current one. */
export function TryoutCard({ tryout: { key, steps } }: { tryout: Tryout }) {
  const t = useTexts("shell");
  const next = steps.findIndex(({ done }) => !done);
  const shown = steps.map(({ text, href, done }, at): Step => {
    const state = done ? "done" : at === next ? "current" : "waiting";
    return { label: t(text), state, stateLabel: t(`tryout.${state}`), ...(href ? { href } : {}) };
  });
  return (
    <PageSection
      heading={t("tryout.heading", { tryout: t(key) })}
      action={<ActionForm label={t("tryout.hide")} fields={{ tryouts: "hide" }} kind="tertiary" about={t(key)} />}
    >
      <Steps label={t(key)} steps={shown} />
    </PageSection>
  );
}
