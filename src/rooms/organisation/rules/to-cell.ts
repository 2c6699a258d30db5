const startsFormula = /^[=+\-@\t\r]/;

/**
 * A cell that a spreadsheet will show and not carry out: text that would begin a formula gets an apostrophe first
 * (OWASP, CSV injection).
 */
export function toCell(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** The text of a cell as it was before `toCell`, so that what has been exported can be read in again. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
