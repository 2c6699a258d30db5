import { sql } from "kysely";
import type { MeetingState } from "../model.ts";

export type MeetingFacts = {
  id: string;
  bodyId: string;
  body: string;
  bodySlug: string;
  day: Temporal.PlainDate;
  startsAt: string;
  place: string;
  state: MeetingState;
  minutesApprovedDay: Temporal.PlainDate | null;
  cancelReason: string | null;
  updatedAt: Temporal.Instant;
  version: number;
};

/** The columns of `MeetingFacts`, of meeting `m` and its body `b`. */
export const meetingColumns = sql`m.id, m.body_id as "bodyId", b.name as body, b.slug as "bodySlug", m.day, m.starts_at as "startsAt",
  m.place, m.state, m.minutes_approved_day as "minutesApprovedDay", m.cancel_reason as "cancelReason", m.updated_at as "updatedAt",
  m.version`;
