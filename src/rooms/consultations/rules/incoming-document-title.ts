import { shorten } from "../../../kernel/shorten.ts";

const longestTitle = 300;

/** What the received consultation is called among the documents of one's own case. */
export const incomingDocumentTitle = (title: string): string =>
  shorten(/^remiss\b/i.test(title) ? title : `Remiss: ${title}`, longestTitle);
