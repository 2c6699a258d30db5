import { useTexts } from "../../../platform/web/use-texts.ts";
import type { LinkTo } from "../../../ui/link-to.ts";
import type { ItemAct, MeetingAct } from "../lifecycle.ts";
import type { MeetingFacts } from "../queries/meeting-facts.ts";
import type { AgendaLine } from "../queries/meeting-page.ts";
import { meetingLinks } from "../rules/meeting-links.ts";
import type { MeetingStep } from "../rules/next-meeting-step.ts";

type Given = {
  facts: MeetingFacts;
  items: readonly (AgendaLine & { allowed: ReadonlySet<ItemAct> })[];
  allowed: ReadonlySet<MeetingAct>;
  step: MeetingStep["step"] | null;
};

/** The one thing to do first with a meeting, as a link; null for those who only read. */
export function useNextStep(): (given: Given) => LinkTo | null {
  const t = useTexts("meetings");
  return ({ facts, items, allowed, step }) => {
    if (step === "prepare")
      return allowed.has("add-item")
        ? { href: meetingLinks.act(facts.id, "add-item"), label: t("act.add-item") }
        : null;
    if (step === "approve")
      return allowed.has("approve-minutes")
        ? { href: meetingLinks.act(facts.id, "approve-minutes"), label: t("act.approve-minutes") }
        : null;
    const act = step === "approve-at-once" ? "approve-at-once" : "decide";
    const at = step === null ? -1 : items.findIndex((item) => item.allowed.has(act));
    const item = items[at];
    if (!item) return null;
    const values = { number: at + 1, paragraph: item.paragraph ?? "" };
    return { href: meetingLinks.itemAct(item.id, act), label: t(`next.${act}`, values) };
  };
}
