/** What whoever holds a revoked link is told: a mistake and a question that was taken back are not the same. */
export const revokedLink = (state: string): string =>
  state === "withdrawn" ? "consultations:link.withdrawn" : "consultations:link.unknown";
