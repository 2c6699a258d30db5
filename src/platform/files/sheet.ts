/** The cells of a sheet as text, row by row as in the file; days as 2026-03-01, and nothing in a cell is "". */
export type Sheet = string[][];

/** What the thread that reads a sheet is given: a file that is open, and what `inspectFile` has found it to be. */
export type SheetTask = { fd: number; size: number; mediaType: string };
