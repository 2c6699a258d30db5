import { createHash } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type FakeS3, fakeS3 } from "../../../tests/support/fake-s3.ts";
import { gather, pieces } from "../../../tests/support/pieces.ts";
import { createS3Store } from "./s3-store.ts";

const settings = { bucket: "varn", key: "KEY", secret: "SECRET", region: "eu-north-1" };
const partBytes = 1000;
const id = "0192f0c1-7f3e-7cc4-9a30-7b2d0f3a1e55";
const server: FakeS3 = await fakeS3(settings);
const store = createS3Store({ ...settings, endpoint: `${server.endpoint}/`, newId: () => id, partBytes });
const content = Buffer.from(Array.from({ length: 2500 }, (_, index) => index % 251));

beforeEach(() => {
  server.objects.clear();
  server.uploads.clear();
  server.requests.length = 0;
  server.interfere = () => undefined;
});
afterAll(() => server.close());

describe("the S3 store", () => {
  it("sends a small file in one request and gives it back", async () => {
    const small = content.subarray(0, partBytes);
    const stored = await store.write(pieces(small, 300), { maximumBytes: partBytes });
    const sha256 = createHash("sha256").update(small).digest("hex");
    expect(stored).toMatchObject({ ok: true, value: { id, sha256, size: partBytes } });
    expect(server.requests).toEqual([`PUT /varn/${id}`]);
    expect(await gather(await store.read(id))).toEqual(small);
  });

  it("sends a larger file part by part and joins it", async () => {
    const stored = await store.write(pieces(content, 333), { maximumBytes: 5000 });
    expect(stored).toMatchObject({ ok: true, value: { size: 2500 } });
    const upload = "uploadId=upload%2B%2F%3D0";
    expect(server.requests).toEqual([
      `POST /varn/${id}?uploads=`,
      `PUT /varn/${id}?partNumber=1&${upload}`,
      `PUT /varn/${id}?partNumber=2&${upload}`,
      `PUT /varn/${id}?partNumber=3&${upload}`,
      `POST /varn/${id}?${upload}`,
    ]);
    expect(server.uploads.size).toBe(0);
    expect(await gather(await store.read(id))).toEqual(content);
  });

  it("keeps an empty file", async () => {
    await store.write(pieces(""), { maximumBytes: 10 });
    expect(await gather(await store.read(id))).toEqual(Buffer.alloc(0));
  });

  it("leaves nothing behind of a file that is too large", async () => {
    const limits = { maximumBytes: 2400 };
    expect(await store.write(pieces(content), limits)).toMatchObject({
      ok: false,
      problem: { fields: [{ key: "files:too-large" }] },
    });
    expect(server.requests.at(-1)).toContain("DELETE");
    expect([server.objects.size, server.uploads.size]).toEqual([0, 0]);
  });

  it("leaves nothing behind of a stream that breaks off", async () => {
    async function* broken() {
      yield* pieces(content);
      throw new Error("The connection was lost.");
    }
    await expect(store.write(broken(), { maximumBytes: 5000 })).rejects.toThrow("The connection was lost.");
    expect([server.objects.size, server.uploads.size]).toEqual([0, 0]);
  });

  it("takes a failure told in the body of a good answer for a failure", async () => {
    server.interfere = (method, url) =>
      method === "POST" && url.searchParams.has("uploadId")
        ? { status: 200, body: "<Error>joining</Error>" }
        : undefined;
    await expect(store.write(pieces(content), { maximumBytes: 5000 })).rejects.toThrow("joining");
    expect([server.objects.size, server.uploads.size]).toEqual([0, 0]);
  });

  it("tries again when the store is busy for a moment", async () => {
    let refused = 0;
    server.interfere = (method) => (method === "PUT" && refused++ < 2 ? { status: 503 } : undefined);
    expect((await store.write(pieces("Hej"), { maximumBytes: 10 })).ok).toBe(true);
    expect(await gather(await store.read(id))).toEqual(Buffer.from("Hej"));
  });

  it("removes a file, and does not mind when it is already gone", async () => {
    await store.write(pieces("Hej"), { maximumBytes: 10 });
    await store.remove(id);
    expect(server.objects.size).toBe(0);
    await store.remove(id);
    expect(await store.read(id)).toBeNull();
  });

  it("asks the store nothing about what can be no id", async () => {
    expect(await store.read("../other-bucket/secret")).toBeNull();
    await store.remove(`${id}?uploads=`);
    expect(server.requests).toEqual([]);
  });

  it("says what the store answered when the key is not accepted", async () => {
    const stranger = createS3Store({ ...settings, key: "OTHER", endpoint: server.endpoint, newId: () => id });
    await expect(stranger.read(id)).rejects.toThrow("answered 403 to GET");
  });
});
