/** What a report is called where it has put something on an agenda. */
export const reportOrigin = (id: string) => ({ kind: "staff-report", id });
