import type { EndpointState } from "../model.ts";

/** How it has gone with the messages to an endpoint; counts of those that are kept. */
export type Tallies = {
  all: number;
  received: number;
  waiting: number;
  held: number;
  dead: number;
  lastReceived: Temporal.Instant | null;
  /** Its first try that failed since then. */
  failingSince: Temporal.Instant | null;
};

/** `works` and `failing` are of one that is sent to; `untried` has not been told of anything yet. */
export const healths = ["works", "untried", "failing", "paused", "disabled"] as const;
export type Health = (typeof healths)[number];

/** How an endpoint is doing, the gravest first. */
export function judgeHealth({ state, lastReceived, failingSince }: Tallies & { state: EndpointState }): Health {
  if (state !== "active") return state;
  if (failingSince !== null) return "failing";
  return lastReceived === null ? "untried" : "works";
}
