import { dayOf } from "../../kernel/day.ts";
import { decodeText } from "./decode-text.ts";
import { markupText } from "./markup-text.ts";

type Part = { headers: Map<string, string>; body: Buffer };

/** Mails within mails go no deeper than this. */
const DEEPEST = 6;
const html = {
  drop: /<(style|script|head)\b[^>]*>[\s\S]*?<\/\1>/gi,
  line: /<br\b[^>]*>|<\/(?:p|div|h[1-6]|li|tr)>/gi,
  tab: /<\/t[dh]>/gi,
};

/**
 * A mail as its reader sees it: the Swedish head that mail programs print, the names of what is attached, and the words
 * of the plain text, or of the HTML when there is no other. Reads RFC 5322 with MIME (RFC 2045–2047).
 */
export function mailText(bytes: Uint8Array): string {
  const mail = partOf(Buffer.from(bytes));
  const head: [string, string][] = [
    ["Från", words(mail.headers.get("from"))],
    ["Skickat", dayText(mail.headers.get("date"))],
    ["Till", words(mail.headers.get("to"))],
    ["Ämne", words(mail.headers.get("subject"))],
  ];
  const attached = leaves(mail, 0).flatMap(({ headers }) => nameOf(headers) ?? []);
  if (attached.length > 0) head.push(["Bilagor", attached.join(", ")]);
  const lines = head.filter(([, value]) => value !== "").map(([label, value]) => `${label}: ${value}`);
  return `${lines.join("\n")}\n\n${bodyOf(mail)}`;
}

function partOf(bytes: Buffer): Part {
  const end = bytes.indexOf("\n\n");
  const endCr = bytes.indexOf("\r\n\r\n");
  const at = end < 0 || (endCr >= 0 && endCr < end) ? endCr : end;
  const head = at < 0 ? bytes : bytes.subarray(0, at);
  const headers = new Map<string, string>();
  const unfolded = decodeText(head).text.replace(/\r?\n[ \t]+/g, " ");
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: at < 0 ? Buffer.alloc(0) : bytes.subarray(at + (at === endCr ? 4 : 2)) };
}

/** The parts that hold something themselves, in order. */
function leaves(part: Part, depth: number): Part[] {
  const type = part.headers.get("content-type") ?? "text/plain";
  const boundary = /boundary="?([^";]{1,70})/i.exec(type)?.[1]?.trim();
  if (!/^multipart\//i.test(type) || !boundary || depth >= DEEPEST) return [part];
  const pieces = part.body.toString("latin1").split(`--${boundary}`).slice(1, -1);
  return pieces.flatMap((piece) =>
    leaves(partOf(Buffer.from(piece.replace(/^\r?\n|\r?\n$/g, ""), "latin1")), depth + 1),
  );
}

function bodyOf(mail: Part): string {
  const shown = leaves(mail, 0).filter(({ headers }) => nameOf(headers) === null);
  const ofType = (wanted: string) =>
    shown.find(({ headers }) => (headers.get("content-type") ?? "text/plain").toLowerCase().startsWith(wanted));
  const plain = ofType("text/plain");
  if (plain) return decoded(plain).replace(/\r\n?/g, "\n");
  const markup = ofType("text/html");
  return markup ? markupText(decoded(markup), html).replace(/&nbsp;/g, " ") : "";
}

function nameOf(headers: Map<string, string>): string | null {
  const name = /(?:file)?name\*?="?([^";]{1,200})/i.exec(
    `${headers.get("content-disposition") ?? ""};${headers.get("content-type") ?? ""}`,
  )?.[1];
  return name ? words(name) : null;
}

function decoded({ headers, body }: Part): string {
  const encoding = (headers.get("content-transfer-encoding") ?? "").toLowerCase();
  const bytes =
    encoding === "base64"
      ? Buffer.from(body.toString("latin1"), "base64")
      : encoding === "quoted-printable"
        ? unquoted(body)
        : body;
  return inCharset(bytes, /charset="?([\w-]{2,30})/i.exec(headers.get("content-type") ?? "")?.[1]);
}

function unquoted(body: Buffer): Buffer {
  const text = body.toString("latin1").replace(/=\r?\n/g, "");
  return Buffer.from(
    text.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    "latin1",
  );
}

const KNOWN = new Set(["utf-8", "iso-8859-1", "iso-8859-15", "windows-1252", "us-ascii"]);

function inCharset(bytes: Uint8Array, charset: string | undefined): string {
  const name = charset?.toLowerCase() ?? "";
  return KNOWN.has(name) ? new TextDecoder(name).decode(bytes) : decodeText(bytes).text;
}

/** Encoded words ("=?utf-8?Q?Sv=C3=A4r?=") as they read. */
function words(value: string | undefined): string {
  const joined = (value ?? "").replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (_, charset: string, kind: string, text: string) => {
    const bytes =
      kind.toLowerCase() === "b"
        ? Buffer.from(text, "base64")
        : unquoted(Buffer.from(text.replaceAll("_", " "), "latin1"));
    return inCharset(bytes, charset);
  });
}

function dayText(value: string | undefined): string {
  const time = Date.parse((value ?? "").replace(/\([^)]*\)/g, ""));
  return Number.isNaN(time) ? "" : dayOf(Temporal.Instant.fromEpochMilliseconds(time)).toString();
}
