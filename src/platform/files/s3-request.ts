import { createHash } from "node:crypto";
import type { AwsClient } from "aws4fetch";

export type S3Request = {
  method: "GET" | "PUT" | "POST" | "DELETE";
  id: string;
  query?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer> | string;
  /** Statuses outside 200–299 that are an answer and not a failure. */
  accept?: number[];
};
export type SendS3 = (request: S3Request) => Promise<Response>;

/**
 * One signed request about one object. The body is signed too, so that a byte changed on the way is refused by the
 * store. Throws when the store answers with anything but success or an accepted status.
 */
export async function sendS3(client: AwsClient, root: string, request: S3Request): Promise<Response> {
  const query = request.query ? `?${new URLSearchParams(request.query)}` : "";
  const bodyHash = createHash("sha256")
    .update(request.body ?? "")
    .digest("hex");
  const response = await client.fetch(`${root}/${request.id}${query}`, {
    method: request.method,
    headers: { "X-Amz-Content-Sha256": bodyHash },
    ...(request.body === undefined ? {} : { body: request.body }),
  });
  if (response.ok || request.accept?.includes(response.status)) return response;
  const answer = await response.text();
  throw new Error(`The S3 store answered ${response.status} to ${request.method}: ${answer.slice(0, 300)}`);
}
