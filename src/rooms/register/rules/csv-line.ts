/** What a spreadsheet would take for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * One line of a CSV file as Swedish spreadsheets read it: semicolons between, quotation marks where they are needed. Text
 * that a spreadsheet would run as a formula gets an apostrophe in front, since a subject may come from anybody's letter.
 */
export function csvLine(cells: readonly string[]): string {
  const written = cells.map((cell) => {
    const safe = formula.test(cell) ? `'${cell}` : cell;
    return /[";\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${written.join(";")}\r\n`;
}
