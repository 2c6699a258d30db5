import { parseDay } from "../../../kernel/day.ts";

/** The day an address asks about (`?dag=2023-06-30`); `unread` is what was written when it is no day. */
export type AskedDay = { day: Temporal.PlainDate; written: string; unread: boolean };

/** Without a day that can be read it is about today. */
export function askedDay(url: URL, today: Temporal.PlainDate): AskedDay {
  const written = (url.searchParams.get("dag") ?? "").trim().slice(0, 40);
  const day = parseDay(written.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"));
  return { day: day ?? today, written, unread: written !== "" && day === null };
}
