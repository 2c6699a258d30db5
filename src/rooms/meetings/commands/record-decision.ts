import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { toMarkdown } from "../../../platform/paper/rich-text/to-markdown.ts";
import { demands } from "../actions.ts";
import { shutForItem } from "../lifecycle.ts";
import { itemOutcomes, longest } from "../model.ts";
import { changeItem, changeMeeting } from "./change-rows.ts";
import { decidedWords, type Words } from "./decided-words.ts";
import { type ItemAtMeeting, loadItem } from "./load-item.ts";
import { outcomeWord } from "./outcome-word.ts";
import { ownCase } from "./own-case.ts";
import { carryOn, goingOnProblems } from "./tabled-item.ts";
import { takeParagraph } from "./take-paragraph.ts";
import { tellOrigin } from "./tell-origin.ts";
import { yesInput } from "./yes-input.ts";

const input = z.object({
  item: z.uuid("meetings:problem.item-missing"),
  version: seenVersion,
  outcome: z.enum(itemOutcomes, "meetings:problem.choose-outcome"),
  text: z
    .string()
    .nullish()
    .transform((text) => text ?? "")
    .pipe(z.string().max(longest.text)),
  tabledTo: optionalId("meetings:problem.choose-meeting"),
  reason: optionalText(longest.reason),
  immediate: yesInput,
});
type Wanted = z.output<typeof input>;

/** What was recorded; `caseId` when its case is the body's own. */
export type DecidedItem = { id: string; meetingId: string; paragraph: number; caseId: string | null };

/** What stands there now, as the fields of the form would say it. */
const standing = ({ item }: ItemAtMeeting) => ({
  outcome: item.outcome ?? "",
  text: toMarkdown(item.decision ?? item.proposed),
  reason: item.reason ?? "",
  tabledTo: item.tabled_to ?? "",
});

/** Whether it may be written now, by whoever saw the item last. */
function asSeen(loaded: ItemAtMeeting, seen: number, today: Temporal.PlainDate): Outcome<null> {
  const { item, meeting } = loaded;
  const shut = shutForItem(meeting, item, item.state === "waiting" ? "decide" : "correct", today);
  if (shut) return tooLate(shut);
  return item.version === seen ? ok(null) : conflict("meetings:problem.decided-meanwhile", standing(loaded));
}

/** The words that were written, and every fault of theirs and of where a tabled item is to go on. */
async function wordsFor(
  tx: Tx,
  wanted: Wanted,
  loaded: ItemAtMeeting,
  { today, newId }: { today: Temporal.PlainDate; newId: () => string },
): Promise<Outcome<Words>> {
  const tabled = wanted.outcome === "tabled";
  const onward = { path: "tabledTo", today, from: loaded.meeting.day };
  const faults = tabled ? await goingOnProblems(tx, loaded, wanted.tabledTo, onward) : [];
  const words = decidedWords(wanted, loaded.item.proposed, newId);
  if (!words.ok && words.problem.kind === "invalid") return invalid(...faults, ...words.problem.fields);
  return words.ok && faults.length > 0 ? invalid(...faults) : words;
}

/**
 * Records what the meeting decided about an item, or corrects it before it is approved: never after. The paragraph is taken
 * with the first decision and kept. A tabled item goes on at the other meeting. Problems: every field that does not fit the
 * outcome; a conflict when somebody else has written meanwhile.
 */
export const recordDecision = command({
  name: "meetings/record-decision",
  input,
  load: ({ tx, input: { item } }) => loadItem(tx, item),
  may: ({ loaded }) => ({ action: demands.decide, body: loaded.item.body_id }),
  perform: async ({ tx, input: wanted, loaded, now, newId, enqueue }): Promise<Outcome<DecidedItem>> => {
    const { item, meeting } = loaded;
    const today = dayOf(now);
    const seen = asSeen(loaded, wanted.version, today);
    if (!seen.ok) return seen;
    const words = await wordsFor(tx, wanted, loaded, { today, newId });
    if (!words.ok) return words;
    const tabledTo = wanted.outcome === "tabled" ? wanted.tabledTo : null;
    const carried = await carryOn(tx, loaded, tabledTo, { now, newId });
    if (!carried.ok) return carried;
    const { decision, reason } = words.value;
    const paragraph = item.paragraph ?? (await takeParagraph(tx, item.body_id, meeting.day.year));
    const said = { decision: decision && JSON.stringify(decision), reason, tabled_to: tabledTo };
    const kept = { state: "decided", outcome: wanted.outcome, paragraph, decided_at: item.decided_at ?? now };
    await changeItem(tx, item.id, { ...said, ...kept, immediate: wanted.immediate }, now);
    if (meeting.state === "planned") await changeMeeting(tx, meeting.id, { state: "held" }, now);
    await tellOrigin(tx, item, "decided", enqueue);
    return ok({ id: item.id, meetingId: meeting.id, paragraph, caseId: await ownCase(tx, item) });
  },
  trace: ({ loaded: { meeting, item }, input: { outcome }, result }) => {
    const facts = { day: meeting.day.toString(), paragraph: result.paragraph, outcome: outcomeWord(outcome) };
    const inCase = { name: "meetings/decide-case" as const, subject: { kind: "case", id: result.caseId ?? "" } };
    return {
      subject: { kind: "meeting", id: meeting.id },
      body: item.body_id,
      facts,
      also: result.caseId ? [{ ...inCase, body: item.body_id, facts }] : [],
    };
  },
});
