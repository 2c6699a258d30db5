import { meetingLinks } from "./meeting-links.ts";

/** The newest item from a report that one's committee has had before it. */
export type DecisionFacts = { item: string; meeting: string; decided: boolean; approved: boolean; immediate: boolean };

/** The steps of a decision, each done when it has really been done. */
export function stepsToDecide({ item, meeting, decided, approved, immediate }: DecisionFacts) {
  const step = (name: string, href: string | null, done: boolean) => ({
    ...{ text: `meetings:tryout.decide.${name}`, href, done },
  });
  const approving = immediate
    ? meetingLinks.itemAct(item, "approve-at-once")
    : meetingLinks.act(meeting, "approve-minutes");
  return [
    step("agenda", meetingLinks.page(meeting), decided),
    step("write", decided ? meetingLinks.item(item) : meetingLinks.itemAct(item, "decide"), decided),
    step("approve", approved ? meetingLinks.item(item) : decided ? approving : null, approved),
    step("excerpt", decided ? meetingLinks.excerpt(item) : null, approved),
  ];
}
