import { daysBetween } from "../../../kernel/day.ts";
import type { Stage } from "../model.ts";

export type JudgedConsultee = {
  stage: Stage;
  dueDay: Temporal.PlainDate;
  meetingDay: Temporal.PlainDate | null;
  /** Whether the last notice came back, and whether it has an address at all. */
  delivery: "none" | "waiting" | "sent" | "failed";
  account: boolean;
  extensionAsked: boolean;
};

export const standings = ["overdue", "at-risk", "under-way", "answered", "withdrawn"] as const;
export type Standing = (typeof standings)[number];

export const risks = [
  "not-delivered",
  "extension-asked",
  "meeting-after-due",
  "not-registered",
  "not-begun",
  "no-meeting",
] as const;
export type Risk = (typeof risks)[number];

export type ConsulteeJudgement = { standing: Standing; risks: Risk[]; daysLeft: number };

/** Days before the due day by which a body should have come so far; a nämnd meets once a month or so. */
const registeredBy = 14;
const begunBy = 10;
const meetingKnownBy = 7;

const settled: Partial<Record<Stage, Standing>> = {
  answered: "answered",
  declined: "answered",
  withdrawn: "withdrawn",
};
const early: ReadonlySet<Stage> = new Set<Stage>(["sent", "registered"]);

function risksOf(one: JudgedConsultee, daysLeft: number): Risk[] {
  const { stage, dueDay, meetingDay, delivery, account, extensionAsked } = one;
  const late = meetingDay !== null && Temporal.PlainDate.compare(meetingDay, dueDay) > 0;
  const checks: [Risk, boolean][] = [
    ["not-delivered", delivery === "failed" || (delivery === "none" && !account)],
    ["extension-asked", extensionAsked],
    ["meeting-after-due", late],
    // Those without account register nothing here, so that nothing can be told of them before they answer.
    ["not-registered", account && stage === "sent" && daysLeft < registeredBy],
    ["not-begun", account && stage === "registered" && daysLeft < begunBy],
    ["no-meeting", account && !early.has(stage) && meetingDay === null && daysLeft < meetingKnownBy],
  ];
  return checks.flatMap(([risk, holds]) => (holds ? [risk] : []));
}

/** How it goes for one of those who were asked, and why one should look at it. Days left are negative when it is late. */
export function judgeConsultee(one: JudgedConsultee, today: Temporal.PlainDate): ConsulteeJudgement {
  const daysLeft = daysBetween(today, one.dueDay);
  const standing = settled[one.stage];
  if (standing) return { standing, risks: [], daysLeft };
  const found = risksOf(one, daysLeft);
  if (daysLeft < 0) return { standing: "overdue", risks: found, daysLeft };
  return { standing: found.length > 0 ? "at-risk" : "under-way", risks: found, daysLeft };
}
