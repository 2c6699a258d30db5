import type { ReportAct } from "../lifecycle.ts";
import type { ReportAnswerKind, ReportState } from "../model.ts";
import { attestLinks } from "./attest-links.ts";

type Standing = {
  id: string;
  state: ReportState;
  answerKind: ReportAnswerKind;
  allowed: ReadonlySet<ReportAct>;
  /** Whether it is this reader who is to attest now. */
  mine: boolean;
};

/** The one thing to do with a report now, as this reader: the message key of its label, and where. Null when it waits for others. */
export function nextReportStep({
  id,
  state,
  answerKind,
  allowed,
  mine,
}: Standing): { label: string; href: string } | null {
  if (state === "draft" && allowed.has("ask-attest")) return { label: "attest.ask", href: attestLinks.ask(id) };
  if (state === "attesting" && mine) return { label: "attest.open", href: attestLinks.attest(id) };
  if (state !== "attested") return null;
  if (answerKind === "committee_statement")
    return allowed.has("put-on-agenda") ? { label: "dispatch.meeting-title", href: attestLinks.meeting(id) } : null;
  return allowed.has("send") ? { label: "dispatch.send-title", href: attestLinks.send(id) } : null;
}
