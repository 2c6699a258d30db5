import type { RouterContextProvider } from "react-router";

const pages = new WeakMap<Readonly<RouterContextProvider>, string>();

/**
 * Hands the page past React Router to the doorway, while an empty answer goes the ordinary way. React Router asks each answer
 * for its body, which makes a text into a stream and back; a text that nobody asks is written to the visitor as it is, with
 * its length.
 */
export const putHtmlAside = (context: Readonly<RouterContextProvider>, html: string): void =>
  void pages.set(context, html);

/** The page drawn while this request was served; null when the answer is of another kind. */
export const htmlFor = (context: Readonly<RouterContextProvider>): string | null => pages.get(context) ?? null;
