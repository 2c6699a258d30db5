/** What was searched for as a pattern for `ilike`: it may stand anywhere, and % and _ mean themselves. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
