import { UNSAFE_SingleFetchRedirectSymbol as encodedInstead } from "react-router";

/**
 * The data of a page, marked so that React Router does not write it out. It writes out all that a loader returns for the
 * script in the browser, also where there is none; on a list of fifty rows that was a fifth of the work of answering. What
 * stands under this symbol is written instead of the rest: nothing.
 */
export function keptHere<T>(data: T): T {
  // Lists, and answers of another kind than a page, such as a file, pass as they are.
  const plain = data !== null && typeof data === "object" && Object.getPrototypeOf(data) === Object.prototype;
  return plain && Object.isExtensible(data) ? Object.defineProperty(data, encodedInstead, { value: null }) : data;
}
