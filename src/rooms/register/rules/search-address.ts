import type { AddressWords } from "./address-words.ts";

/** The address of the full-text search. */
export const searchAddress = {
  text: { name: "q" },
  body: { name: "organ" },
  kind: { name: "slag", values: { case: "arenden", document: "handlingar" } },
  direction: { name: "riktning", values: { received: "inkommen", drawn_up: "upprattad", dispatched: "utgaende" } },
  year: { name: "ar" },
  after: { name: "efter" },
} as const satisfies AddressWords;
