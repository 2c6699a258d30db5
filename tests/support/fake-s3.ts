import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

type Answer = { status: number; body?: string | Buffer; etag?: string };
export type FakeS3 = {
  endpoint: string;
  objects: Map<string, Buffer>;
  /** Uploads begun and neither finished nor abandoned: upload id → part number → bytes. */
  uploads: Map<string, Map<number, Buffer>>;
  /** Every request as `METHOD path?query`, in order. */
  requests: string[];
  /** When it gives an answer, that is what the store answers; else the store does what it is asked. */
  interfere: (method: string, url: URL) => Answer | undefined;
  close(): Promise<void>;
};

/** An S3-compatible store in memory on loopback. It answers 403 to what is not signed and 400 to a changed body. */
export async function fakeS3(credentials: { bucket: string; key: string; region: string }): Promise<FakeS3> {
  const store: Omit<FakeS3, "endpoint" | "close"> = {
    objects: new Map(),
    uploads: new Map(),
    requests: [],
    interfere: () => undefined,
  };
  const signed = new RegExp(
    `^AWS4-HMAC-SHA256 Credential=${credentials.key}/\\d{8}/${credentials.region}/s3/aws4_request, ` +
      "SignedHeaders=[a-z0-9;-]*host;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}$",
  );
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://store");
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    store.requests.push(`${request.method} ${request.url}`);
    const refused = refuse(request, body, signed);
    const answer =
      refused ?? store.interfere(request.method ?? "", url) ?? act(store, request, url, body, credentials.bucket);
    response.writeHead(answer.status, answer.etag ? { ETag: answer.etag } : {});
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
    ...store,
    get interfere() {
      return store.interfere;
    },
    set interfere(interfere) {
      store.interfere = interfere;
    },
  };
}

function refuse(request: IncomingMessage, body: Buffer, signed: RegExp): Answer | undefined {
  if (!signed.test(request.headers.authorization ?? "")) return { status: 403, body: "<Error>not signed</Error>" };
  const hash = createHash("sha256").update(body).digest("hex");
  if (request.headers["x-amz-content-sha256"] !== hash) return { status: 400, body: "<Error>changed</Error>" };
  return undefined;
}

function act(
  store: Pick<FakeS3, "objects" | "uploads">,
  request: IncomingMessage,
  url: URL,
  body: Buffer,
  bucket: string,
): Answer {
  const key = url.pathname.replace(`/${bucket}/`, "");
  const uploadId = url.searchParams.get("uploadId") ?? "";
  const upload = store.uploads.get(uploadId);
  if (request.method === "GET") {
    const object = store.objects.get(key);
    return object ? { status: 200, body: object } : { status: 404, body: "<Error>NoSuchKey</Error>" };
  }
  if (request.method === "PUT" && upload) {
    upload.set(Number(url.searchParams.get("partNumber")), body);
    return { status: 200, etag: `"part-${url.searchParams.get("partNumber")}"` };
  }
  if (request.method === "PUT" && uploadId === "") {
    store.objects.set(key, body);
    return { status: 200 };
  }
  if (request.method === "POST" && url.searchParams.has("uploads")) {
    const id = `upload+/=${store.uploads.size}`;
    store.uploads.set(id, new Map());
    return {
      status: 200,
      body: `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
    };
  }
  if (request.method === "POST" && upload) {
    const named = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>"part-(\d+)"<\/ETag>/g)];
    if (named.some(([, number, tag]) => number !== tag)) return { status: 400 };
    store.objects.set(key, Buffer.concat(named.map(([, number]) => upload.get(Number(number)) ?? Buffer.alloc(0))));
  }
  if (uploadId !== "") return { status: store.uploads.delete(uploadId) ? 200 : 404 };
  return { status: store.objects.delete(key) ? 204 : 404 };
}
