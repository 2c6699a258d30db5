/**
 * Where the page is of what somebody put on the agenda; null when there is none. An address and nothing more: this room knows no
 * room above it.
 */
export function originHref(kind: string | null, id: string | null): string | null {
  return kind === "staff-report" && id !== null ? `/tjansteutlatanden/${id}` : null;
}
