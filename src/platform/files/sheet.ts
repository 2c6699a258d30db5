/** The cells of a sheet as text, row by row as in the file; days as 2026-03-01, and nothing in a cell is "". */
export type Sheet = string[][];
