/** What other systems can be told of. The names are what receivers see, and never change. */
export const eventKinds = ["answer.received", "decision.dispatched", "period.opened", "activity.overdue"] as const;
export type EventKind = (typeof eventKinds)[number];

/** Sent when somebody asks for it, to see that an endpoint works; no endpoint chooses it. */
export const testKind = "endpoint.tested";
export type ToldKind = EventKind | typeof testKind;

export const endpointStates = ["active", "paused", "disabled"] as const;
export type EndpointState = (typeof endpointStates)[number];
/** Why the house has stopped sending: the receiver said that it is gone, or has not taken anything for days. */
export type DisabledWhy = "gone" | "failing";

/** `held` waits for its endpoint to be started again; `dead` is a message that nobody took. */
export const deliveryStates = ["waiting", "held", "received", "dead"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What was in the way of a message. The answer code, where there is one, is kept beside it. */
export type SendingProblem =
  | ("status" | "redirect" | "gone" | "timeout" | "connection" | "tls")
  /** The name leads nowhere; or to an address that may not be sent to. */
  | ("name" | "address")
  /** The demo sends nothing out of the machine. */
  | "demo";

/** Longest in characters. */
export const longest = { name: 80, url: 500 };

/** How long an old secret holds beside the new one, so that the receiver can change in its own time. */
export const secretOverlap = Temporal.Duration.from({ hours: 24 });

/** How long what has been sent, and what is held for an endpoint that is paused, is kept. */
export const historyDays = 90;
