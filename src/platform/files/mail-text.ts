import { dayOf } from "../../kernel/day.ts";
import { markupText } from "./markup-text.ts";
import type { OpenedMail } from "./open-mail.ts";

const html = {
  drop: /<(style|script|head)\b[^>]*>[\s\S]*?<\/\1>/gi,
  line: /<br\b[^>]*>|<\/(?:p|div|h[1-6]|li|tr)>/gi,
  tab: /<\/t[dh]>/gi,
};

function dayText(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? "" : dayOf(Temporal.Instant.fromEpochMilliseconds(time)).toString();
}

/**
 * A mail as its reader sees it: the Swedish head that mail programs print, the names of what is attached, and the words of the
 * plain text, or of the HTML when there is no other.
 */
export function mailText(mail: OpenedMail): string {
  const head: [string, string][] = [
    ["Från", mail.from],
    ["Skickat", dayText(mail.date)],
    ["Till", mail.to],
    ["Ämne", mail.subject],
    ["Bilagor", mail.attachments.map(({ name }) => name).join(", ")],
  ];
  const lines = head.filter(([, value]) => value !== "").map(([label, value]) => `${label}: ${value}`);
  const shown = mail.text ?? (mail.html === null ? "" : markupText(mail.html, html).replace(/&nbsp;/g, " "));
  return `${lines.join("\n")}\n\n${shown.replace(/\r\n?/g, "\n").trimEnd()}`;
}
