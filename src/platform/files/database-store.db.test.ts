import { createHash } from "node:crypto";
import type { Pool } from "pg";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testPool } from "../../../tests/support/database.ts";
import { gather, pieces } from "../../../tests/support/pieces.ts";
import { createDatabaseStore } from "./database-store.ts";
import type { FileStore } from "./file-store.ts";

const ids = ["0192f0c1-7f3e-7cc4-9a30-7b2d0f3a1e55", "0192f0c1-7f3e-7cc4-9a30-7b2d0f3a1e56"] as const;
const [id] = ids;
const at = Temporal.Instant.from("2024-03-01T12:00:00Z");
const chunkBytes = 256 * 1024;
const content = Buffer.from(Array.from({ length: 2 * chunkBytes + 100 }, (_, index) => index % 251));
let pool: Pool;
let store: FileStore;

const count = async (table: "stored_file" | "stored_chunk") =>
  Number((await pool.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count);
const counts = async () => [await count("stored_file"), await count("stored_chunk")];

beforeAll(async () => {
  pool = await testPool();
});
beforeEach(async () => {
  await pool.query("delete from stored_chunk");
  await pool.query("delete from stored_file");
  const left = [...ids];
  store = createDatabaseStore({ pool, newId: () => left.shift() ?? "out of ids", now: () => at });
});

describe("the database store", () => {
  it("keeps a file in chunks and gives it back byte for byte", async () => {
    const stored = await store.write(pieces(content, 70_000), { maximumBytes: content.length });
    const sha256 = createHash("sha256").update(content).digest("hex");
    expect(stored).toMatchObject({ ok: true, value: { id, sha256, size: content.length } });
    expect(await counts()).toEqual([1, 3]);
    expect((await gather(await store.read(id)))?.equals(content)).toBe(true);
    const row = await pool.query("select sha256, size::text, created_at::text from stored_file");
    expect(row.rows[0]).toMatchObject({ sha256, size: String(content.length) });
    const sameTime = await pool.query("select created_at = $1 as same from stored_file", [at.toString()]);
    expect(sameTime.rows[0]).toEqual({ same: true });
  });

  it.each([0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1])("keeps a file of %i bytes", async (size) => {
    const part = content.subarray(0, size);
    await store.write(pieces(part, 100_000), { maximumBytes: chunkBytes * 2 });
    expect((await gather(await store.read(id)))?.equals(part)).toBe(true);
    expect(await count("stored_chunk")).toBe(Math.ceil(size / chunkBytes));
  });

  it("leaves nothing behind of a file that is too large", async () => {
    expect(await store.write(pieces(content), { maximumBytes: content.length - 1 })).toMatchObject({
      ok: false,
      problem: { fields: [{ key: "files:too-large" }] },
    });
    expect(await counts()).toEqual([0, 0]);
  });

  it("leaves nothing behind of a stream that breaks off", async () => {
    async function* broken() {
      yield* pieces(content, 100_000);
      throw new Error("The connection was lost.");
    }
    await expect(store.write(broken(), { maximumBytes: 1_000_000 })).rejects.toThrow("The connection was lost.");
    expect(await counts()).toEqual([0, 0]);
  });

  it("leaves nothing behind when the database refuses the file midway", async () => {
    await pool.query("alter table stored_chunk add constraint only_two check (position < 2)");
    await expect(store.write(pieces(content), { maximumBytes: 1_000_000 })).rejects.toThrow("only_two");
    await pool.query("alter table stored_chunk drop constraint only_two");
    expect(await counts()).toEqual([0, 0]);
    expect(pool.waitingCount).toBe(0);
  });

  it("holds no connection while a slow upload arrives", async () => {
    let busy = -1;
    async function* slow() {
      yield Buffer.from("one");
      busy = pool.totalCount - pool.idleCount;
      yield Buffer.from("two");
    }
    await store.write(slow(), { maximumBytes: 10 });
    expect(busy).toBe(0);
  });

  it("removes one file and leaves the other", async () => {
    await store.write(pieces("one"), { maximumBytes: 10 });
    await store.write(pieces("two"), { maximumBytes: 10 });
    await store.remove(id);
    await store.remove(id);
    expect(await store.read(id)).toBeNull();
    expect((await gather(await store.read(ids[1])))?.toString()).toBe("two");
    expect(await counts()).toEqual([1, 1]);
  });

  it("finds nothing under what is no id", async () => {
    expect(await store.read("' or true --")).toBeNull();
    await expect(store.remove("' or true --")).resolves.toBeUndefined();
  });

  it("breaks off with an error instead of giving a file with bytes missing", async () => {
    await store.write(pieces(content), { maximumBytes: 1_000_000 });
    const stream = await store.read(id);
    await pool.query("delete from stored_chunk where position = 1");
    await expect(gather(stream)).rejects.toThrow("Chunk 1");
  });
});
