import type { Updateable } from "kysely";
import { z } from "zod";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { StaffReportTable } from "../../../platform/database/tables.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import { noteProgress } from "../../consultations/index.ts";
import { type SettledItem, settledItem } from "../../meetings/index.ts";
import { theHouseAlone } from "../actions.ts";
import { afterItem } from "./after-item.ts";
import { fullyAttested } from "./fully-attested.ts";
import { type AttestedReport, loadAttest } from "./load-attest.ts";
import { reportOrigin } from "./report-origin.ts";
import { setReportState } from "./set-report-state.ts";
import { tellOfficer } from "./tell-officer.ts";

type Loaded = AttestedReport & { item: SettledItem };
type Change = Pick<Updateable<StaffReportTable>, "agenda_item_id" | "meeting_day" | "decided_by" | "decided_day">;

/** Until the minutes are approved a decision may be corrected, also one that sent the report back. */
const open: readonly string[] = ["on_agenda", "decided", "draft"];
/** A report that came back is attested anew meanwhile; that it once was sent back is then no news. */
const attestedAnew: readonly string[] = ["attesting", "attested"];

const hears = (state: string, item: SettledItem): boolean =>
  open.includes(state) || (attestedAnew.includes(state) && item.outcome !== "referred_back");

/**
 * Where the item takes the report. A report that was sent back and rewritten before the decision was corrected is not what is
 * attested: it stays where it is written, and goes on by itself when everybody has attested it (`attestReport`).
 */
function stateAfter(loaded: Loaded): keyof typeof stages {
  const { state } = afterItem(loaded.item);
  if (state === "draft" || fullyAttested(loaded).ok) return state;
  return loaded.report.state === "attesting" ? "attesting" : "draft";
}

/** What of the report follows its item. One that is sent back keeps the item, where the reason stands. */
function following(item: SettledItem): Change {
  const { state } = afterItem(item);
  const undecided = { agenda_item_id: item.id, decided_by: null, decided_day: null };
  if (state === "decided")
    return {
      agenda_item_id: item.id,
      meeting_day: item.meetingDay,
      decided_by: item.body,
      decided_day: item.meetingDay,
    };
  if (state === "draft") return { ...undecided, meeting_day: null };
  if (state === "attested") return { ...undecided, agenda_item_id: null, meeting_day: null };
  const { tabledTo } = item;
  if (item.outcome !== "tabled") return { ...undecided, meeting_day: item.meetingDay };
  return { ...undecided, agenda_item_id: tabledTo?.itemId ?? item.id, meeting_day: tabledTo?.day ?? null };
}

/** Whether a report whose item is `current` hears of `item`: its own, or one it was tabled from when that is undone. */
async function follows(tx: Tx, current: string, item: string): Promise<boolean> {
  return current === item || (await settledItem(tx, current))?.state === "withdrawn";
}

/** Whether the report says already what its item says. */
function isNoted({ report }: Loaded, state: string, change: Change): boolean {
  const same = (one: unknown, other: unknown) => String(one ?? "") === String(other ?? "");
  const kept = (Object.keys(change) as (keyof Change)[]).every((key) => same(change[key], report[key]));
  return report.state === state && kept;
}

const stages = {
  on_agenda: "awaiting_decision",
  decided: "awaiting_decision",
  draft: "drafting",
  attesting: "attesting",
  attested: "attesting",
} as const;

/**
 * Notes on a report what has become of its item: decided, tabled to another meeting, moved, taken off, or referred back, which
 * makes it a draft that is attested anew. Problems: `…decision-noted` when there is nothing new, `…report-missing` when the
 * item is not a report's or no longer this report's.
 */
export const noteDecision = command({
  name: "staff-reports/note-decision",
  input: z.object({ item: z.uuid() }),
  load: async ({ tx, input }): Promise<Outcome<Loaded>> => {
    const item = await settledItem(tx, input.item);
    if (item?.origin?.kind !== reportOrigin("").kind) return missing("staff-reports:problem.report-missing");
    const loaded = await loadAttest(tx, item.origin.id);
    if (!loaded.ok) return loaded;
    const { agenda_item_id: current, state } = loaded.value.report;
    const mine = hears(state, item) && current !== null && (await follows(tx, current, item.id));
    return mine ? ok({ ...loaded.value, item }) : tooLate("staff-reports:problem.decision-noted");
  },
  may: ({ loaded }) => ({ action: theHouseAlone, body: loaded.report.body_id }),
  perform: async ({ tx, loaded, now, ...means }): Promise<Outcome<null>> => {
    const { report, number, item } = loaded;
    const state = stateAfter(loaded);
    const change = following(item);
    if (isNoted(loaded, state, change)) return tooLate("staff-reports:problem.decision-noted");
    await setReportState(tx, report.id, { ...change, state }, now);
    if (report.consultee_id) {
      const meetingDay = change.meeting_day ?? null;
      await noteProgress(tx, report.consultee_id, { stage: stages[state], meetingDay });
    }
    if (item.outcome === "referred_back")
      await tellOfficer(tx, report, { number, kind: "referred_back" }, { now, ...means });
    return ok(null);
  },
  trace: ({ loaded: { report, number, item } }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: {
      number,
      day: item.meetingDay.toString(),
      outcome: textsOf(
        "sv",
        "meetings",
      )(item.outcome ? `outcome.${item.outcome}` : `staff-reports:dispatch.item.${item.state}`),
    },
  }),
});
