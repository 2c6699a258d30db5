import { describe, expect, it } from "vitest";
import { readForm } from "./read-form.ts";

function posted(fields: Record<string, string | File | string[]>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return new Request("http://varn.test/", { method: "POST", body });
}
const file = (size: number, name = "stor.txt") => new File([new Uint8Array(size).fill(97)], name);
const megabytes = 1024 * 1024;

describe("a form that was sent", () => {
  it("is read as names and values, lists and files", async () => {
    const { fields, outcome } = await readForm(
      posted({ a: "1", b: ["2", "3"], "c[]": "4", files: file(3) }),
      megabytes,
    );
    expect(outcome.ok).toBe(true);
    expect(fields).toMatchObject({ a: "1", b: ["2", "3"], c: ["4"] });
    expect((fields.files as File[])[0]).toMatchObject({ name: "stor.txt", size: 3 });
  });

  it("has no file where none was chosen", async () => {
    const part = 'Content-Disposition: form-data; name="files"; filename=""\r\nContent-Type: application/octet-stream';
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const request = new Request("http://varn.test/", {
      method: "POST",
      headers,
      body: `--x\r\n${part}\r\n\r\n\r\n--x--\r\n`,
    });
    expect((await readForm(request, megabytes)).fields).toEqual({ files: [] });
  });

  it("is refused when it is too large, and what was written before the files comes back", async () => {
    const request = posted({
      subject: "Trasig belysning å ä ö",
      note: "x".repeat(1000),
      files: file(5 * megabytes),
      after: "borta",
    });
    const { fields, outcome } = await readForm(request, 2 * megabytes);
    expect(outcome).toMatchObject({
      problem: { kind: "invalid", fields: [{ path: "", key: "web:form-too-large", values: { maximum: 2 } }] },
    });
    expect(fields).toMatchObject({ subject: "Trasig belysning å ä ö", note: "x".repeat(1000) });
    expect(fields.after).toBeUndefined();
  });

  it.each(["multipart/form-data", "multipart/form-data; boundary=x", "text/plain", ""])(
    "is refused when %j cannot be read",
    async (type) => {
      const request = new Request("http://varn.test/", {
        method: "POST",
        body: "--y\r\nnonsense",
        headers: { "content-type": type },
      });
      expect(await readForm(request, megabytes)).toMatchObject({
        fields: {},
        outcome: { problem: { fields: [{ key: "web:form-unreadable" }] } },
      });
    },
  );

  it("is refused when it has more names than any form of ours", async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`n${index}`, "1"]));
    expect((await readForm(posted(many), megabytes)).outcome.ok).toBe(false);
  });
});
