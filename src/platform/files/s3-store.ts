import { AwsClient } from "aws4fetch";
import { isId } from "../../kernel/id.ts";
import { type Outcome, ok } from "../../kernel/outcome.ts";
import type { FileStore, StoredBytes } from "./file-store.ts";
import { type Intake, takeIn } from "./intake.ts";
import { type SendS3, sendS3 } from "./s3-request.ts";
import type { S3Settings } from "./s3-settings.ts";
import { s3Upload } from "./s3-upload.ts";
import { tooLarge } from "./too-large.ts";

export type S3StoreParts = S3Settings & {
  newId(): string;
  /** Bytes in one part, 8 MB unless told; S3 itself demands at least 5 MB of every part but the last. */
  partBytes?: number;
};

/** Files in an S3-compatible store (path-style addresses), for cities whose files outgrow their database. */
export function createS3Store(parts: S3StoreParts): FileStore {
  const client = new AwsClient({
    accessKeyId: parts.key,
    secretAccessKey: parts.secret,
    service: "s3",
    region: parts.region,
    retries: 3,
  });
  const root = `${parts.endpoint.replace(/\/+$/, "")}/${encodeURIComponent(parts.bucket)}`;
  const send: SendS3 = (request) => sendS3(client, root, request);
  return {
    write: (content, { maximumBytes }) => {
      const intake = takeIn(content, { chunkBytes: parts.partBytes ?? 8 * 1024 * 1024, maximumBytes });
      return write(send, parts.newId(), intake, maximumBytes);
    },
    async read(id) {
      if (!isId(id)) return null;
      const response = await send({ method: "GET", id, accept: [404] });
      if (response.status !== 404) return response.body ?? emptyContent();
      await response.body?.cancel();
      return null;
    },
    async remove(id) {
      if (!isId(id)) return;
      const response = await send({ method: "DELETE", id, accept: [404] });
      await response.body?.cancel();
    },
  };
}

async function write(send: SendS3, id: string, intake: Intake, maximumBytes: number): Promise<Outcome<StoredBytes>> {
  const upload = s3Upload(send, id);
  try {
    for await (const chunk of intake.chunks) await upload.add(chunk);
    const { tooLarge: over, ...measured } = intake.measure();
    if (!over) {
      await upload.finish();
      return ok({ id, ...measured });
    }
  } catch (error) {
    // What went wrong first is what must be told, also when the store cannot be reached to tidy up.
    await upload.abandon().catch(() => undefined);
    throw error;
  }
  await upload.abandon();
  return tooLarge(maximumBytes);
}

async function* emptyContent(): AsyncGenerator<Uint8Array, void> {}
