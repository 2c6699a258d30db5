import { parseHTML } from "linkedom";

/** Plot draws into a document. One without page or browser, shared: a drawing is read out of it and never put into it. */
export const blankDocument: Document = parseHTML("<!doctype html><html><body></body></html>").document;
