import type { AddressWords } from "./address-words.ts";

/** The address of the public register. */
export const publicAddress = {
  text: { name: "q" },
  body: { name: "organ" },
  year: { name: "ar" },
  after: { name: "efter" },
} as const satisfies AddressWords;
