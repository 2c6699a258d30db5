/** An hour as `17:00`, read from `17.00`, `17:00` or `17`; null when it is none. */
export function readTime(text: string): string | null {
  const [, hour, minute = "00"] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute}`;
}
