import type { SendS3 } from "./s3-request.ts";

export type S3Upload = {
  add(part: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Makes the object visible. Until then nobody can read it. */
  finish(): Promise<void>;
  /** Throws the parts away; they would otherwise be kept, and paid for, for ever. */
  abandon(): Promise<void>;
};

/**
 * An object written part by part. The first part is held back: an object of one part is a plain PUT, which needs one
 * request instead of three.
 */
export function s3Upload(send: SendS3, id: string): S3Upload {
  const tags: string[] = [];
  let first: Uint8Array<ArrayBuffer> | null = null;
  let uploadId: string | null = null;

  async function sendPart(part: Uint8Array<ArrayBuffer>): Promise<void> {
    uploadId ??= await begin(send, id);
    const query = { partNumber: String(tags.length + 1), uploadId };
    const response = await send({ method: "PUT", id, query, body: part });
    await response.body?.cancel();
    const tag = response.headers.get("etag");
    if (!tag) throw new Error("The S3 store took a part without telling its ETag.");
    tags.push(tag);
  }

  return {
    async add(part) {
      if (tags.length === 0 && first === null) {
        first = part;
        return;
      }
      if (first) {
        await sendPart(first);
        first = null;
      }
      await sendPart(part);
    },
    async finish() {
      if (uploadId) return complete(send, id, uploadId, tags);
      const response = await send({ method: "PUT", id, body: first ?? new Uint8Array() });
      await response.body?.cancel();
    },
    async abandon() {
      if (!uploadId) return;
      const response = await send({ method: "DELETE", id, query: { uploadId }, accept: [404] });
      await response.body?.cancel();
    },
  };
}

async function begin(send: SendS3, id: string): Promise<string> {
  const response = await send({ method: "POST", id, query: { uploads: "" } });
  const uploadId = /<UploadId>([^<]+)<\/UploadId>/.exec(await response.text())?.[1];
  if (!uploadId) throw new Error("The S3 store began an upload without telling its id.");
  return uploadId;
}

async function complete(send: SendS3, id: string, uploadId: string, tags: string[]): Promise<void> {
  const parts = tags.map((tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag}</ETag></Part>`);
  const body = `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`;
  const response = await send({ method: "POST", id, query: { uploadId }, body });
  const answer = await response.text();
  // S3 may answer 200 at once and the failure in the body, when joining the parts takes long.
  if (answer.includes("<Error>")) throw new Error(`The S3 store could not join the parts: ${answer.slice(0, 300)}`);
}
