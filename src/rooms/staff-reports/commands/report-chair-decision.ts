import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { fromMarkdown } from "../../../platform/paper/rich-text/from-markdown.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import { putOnAgenda, upcomingMeetings } from "../../meetings/index.ts";
import type { SendingDoing } from "./send-answer.ts";

/**
 * A decision that the chair made for the committee is reported at its next meeting (KL 6:40): an item among the notifications of
 * that agenda. Without a meeting in the calendar nothing can be put there, and the page has said so.
 */
export async function reportChairDecision({ tx, loaded, now, newId }: SendingDoing): Promise<Outcome<null>> {
  const { report } = loaded;
  const today = dayOf(now);
  const [next] = await upcomingMeetings(tx, report.body_id, today, today.add({ years: 1 }));
  if (!next) return ok(null);
  const t = textsOf("sv", "staff-reports");
  const proposed = fromMarkdown(t("dispatch.report-item-proposed"), { path: "", newId });
  if (!proposed.ok) return proposed;
  const entry = {
    bodyId: report.body_id,
    meetingId: next.id,
    group: "notifications" as const,
    title: t("dispatch.report-item", { title: report.title }),
    caseId: report.case_id,
    origin: { kind: "chair-decision", id: report.id },
    proposed: proposed.value,
  };
  const item = await putOnAgenda(tx, entry, { now, newId });
  return item.ok ? ok(null) : item;
}
