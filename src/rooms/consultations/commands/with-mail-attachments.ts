import type { Outcome } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { inspectFile } from "../../../platform/files/inspect-file.ts";
import { type MailAttachment, openMail } from "../../../platform/files/open-mail.ts";
import { safeName } from "../../../platform/files/safe-name.ts";
import type { World } from "../../../platform/world.ts";
import { type KeptFile, withKeptFiles } from "../../register/index.ts";
import { uploadToSend } from "../queries/upload-to-send.ts";

type Asked = { upload: string | undefined; consultation: string | undefined };

const most = 40;

/** What the register takes in; a file of another kind lies in the mail, which is kept as it came. */
async function acceptable({ name, content }: MailAttachment): Promise<File[]> {
  const file = new File([content.slice()], name);
  const kind = await inspectFile(file.stream(), safeName(name));
  return kind.ok ? [file] : [];
}

async function attachmentsOf(world: World, actor: Actor, asked: Asked): Promise<File[]> {
  const found = await uploadToSend(world, actor, asked);
  if (!found.ok || found.value.mediaType !== "message/rfc822") return [];
  const content = await world.files.read(found.value.fileId);
  const mail = await openMail(Buffer.concat(content ? await Array.fromAsync(content) : []));
  return (await Promise.all(mail.attachments.slice(0, most).map(acceptable))).flat();
}

/**
 * Takes what is attached to a brought mail out of it, so that it lies as files of its own beside the mail, and hands it to
 * `register`; of a file that is no mail nothing is taken out. When it comes to nothing the files are removed again.
 */
export async function withMailAttachments<T>(
  world: World,
  actor: Actor,
  asked: Asked,
  register: (files: KeptFile[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return withKeptFiles(world, await attachmentsOf(world, actor, asked), "files", register);
}
