import type { PaperDocument } from "./document.ts";

/** Setting so many blocks takes longer than others may be kept waiting; a report of forty pages has about as many. */
const longFrom = 250;

export const isLongPaper = ({ blocks }: PaperDocument): boolean => blocks.length >= longFrom;
