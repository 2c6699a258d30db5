import { type Outcome, ok } from "../../kernel/outcome.ts";
import type { DocumentStructure } from "./document-structure.ts";
import { maximumCharacters } from "./extracted-text.ts";
import { inspectFile } from "./inspect-file.ts";
import { mailText } from "./mail-text.ts";
import { type MailAttachment, openMail } from "./open-mail.ts";
import { readRange } from "./read-range.ts";
import { spool } from "./spool.ts";

type Reader = (fd: number, size: number) => Promise<Outcome<DocumentStructure>>;
/** Who reads a file of that type; nobody when its text is not read. */
export type ReaderOf = (mediaType: string) => Promise<Reader | undefined>;

const mail = "message/rfc822";

/** What is written in an attachment; null when nothing is, or it cannot be read. */
async function readAttachment({ name, content }: MailAttachment, readerOf: ReaderOf) {
  const once = async function* () {
    yield content;
  };
  const kind = await inspectFile(once(), name);
  const reader = kind.ok && kind.value.mediaType !== mail ? await readerOf(kind.value.mediaType) : undefined;
  const spooled = reader ? await spool(once(), { maximumBytes: Number.MAX_SAFE_INTEGER }) : null;
  if (!reader || !spooled?.ok) return null;
  const { handle, size } = spooled.value;
  try {
    const read = await reader(handle.fd, size);
    return read.ok && !read.value.warnings.includes("no-text") ? read.value : null;
  } finally {
    await handle.close();
  }
}

/**
 * A saved mail. What somebody attached is what they wanted to say: the first attachment that can be read is read, and the mail's
 * own words are reported beside it. Without such an attachment the mail is the text that a reader sees. No problems.
 */
export async function mailStructure(fd: number, size: number, readerOf: ReaderOf): Promise<Outcome<DocumentStructure>> {
  const opened = await openMail(await readRange(fd, 0, size));
  const text = mailText(opened).slice(0, maximumCharacters);
  for (const attached of opened.attachments) {
    const read = await readAttachment(attached, readerOf);
    if (!read) continue;
    const beside: DocumentStructure["reported"] = [
      { what: "attachment", text: attached.name },
      { what: "covering-mail", text },
    ];
    return ok({ ...read, reported: [...beside, ...read.reported] });
  }
  return ok({ lines: null, text, reported: [], warnings: text.trim() === "" ? ["no-text"] : [] });
}
