import PostalMime, { type Address } from "postal-mime";
import { decodeText } from "./decode-text.ts";

export type MailAttachment = { name: string; content: Uint8Array };
export type OpenedMail = {
  from: string;
  to: string;
  subject: string;
  /** As the mail says it: an instant where it can be read as one. */
  date: string;
  text: string | null;
  html: string | null;
  attachments: MailAttachment[];
};

/** Mails within mails go no deeper than this, and parts within parts no deeper than that. */
const limits = { maxRfc822NestingDepth: 3, maxNestingDepth: 20, maxHeadersSize: 1024 * 1024 };

function written(address: Address): string {
  const { name } = address;
  if (!("address" in address) || !address.address) return name;
  return name === "" ? address.address : `${name} <${address.address}>`;
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string) =>
  typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);

/** Old mail programs send signs outside ASCII without saying in which set; it is then the one that the signs tell. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const says = /charset\s*=/i.test(Buffer.from(bytes).toString("latin1"));
  return says ? bytes : new TextEncoder().encode(decodeText(bytes).text);
}

/** A saved mail (RFC 5322 with MIME) in its parts. What is no mail, or goes too deep, is its own text and nothing more. */
export async function openMail(bytes: Uint8Array): Promise<OpenedMail> {
  const mail = await PostalMime.parse(asUtf8(bytes), limits).catch(() => null);
  const none = { from: "", to: "", subject: "", date: "", html: null, attachments: [] };
  if (!mail) return { ...none, text: decodeText(bytes).text };
  return {
    from: mail.from ? written(mail.from) : "",
    to: (mail.to ?? []).map(written).join(", "),
    subject: mail.subject ?? "",
    date: mail.date ?? "",
    text: mail.text ?? null,
    html: mail.html ?? null,
    attachments: mail.attachments
      // What the HTML shows inside itself, such as a logotype, is no enclosure.
      .filter(({ related, filename }) => !related && filename !== null)
      .map(({ filename, content }) => ({ name: filename ?? "", content: bytesOf(content) })),
  };
}
