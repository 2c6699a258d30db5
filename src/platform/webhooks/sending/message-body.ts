import type { ToldKind } from "../model.ts";

/** Where the API begins; what an event says of it stands after. */
const apiRoot = "/api/v1";

/** What happened: ids and numbers, the page where a person reads it, and where a system reads it, both from the first slash. */
export type EventData = {
  ids: Readonly<Record<string, string | null>>;
  numbers?: Readonly<Record<string, string | null>>;
  page: string;
  api: string | null;
};
export type StoredEvent = { id: string; kind: ToldKind; at: Temporal.Instant; bodyId: string; data: EventData };

/** The id that receivers know a message by: the same at every try, and at every endpoint. */
export const messageId = ({ id }: Pick<StoredEvent, "id">): string => `msg_${id}`;

/** What is sent, sign for sign. Only what may be known by whoever holds the address goes out: no content, no names of cases. */
export function messageBody({ kind, at, bodyId, data }: StoredEvent, origin: string): string {
  const { ids, numbers = {}, page, api } = data;
  return JSON.stringify({
    type: kind,
    timestamp: at.toString({ smallestUnit: "millisecond" }),
    data: { body: bodyId, ...ids, ...numbers, page: origin + page, api: api === null ? null : origin + apiRoot + api },
  });
}
