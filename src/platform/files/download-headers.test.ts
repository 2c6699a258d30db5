import { describe, expect, it } from "vitest";
import { downloadHeaders } from "./download-headers.ts";

const file = { name: "Plan.pdf", mediaType: "application/pdf", sha256: "ab".repeat(32), size: 1234 };

describe("downloadHeaders", () => {
  it("sends the file as what it is, to this person alone, with nothing allowed to run", () => {
    expect(downloadHeaders(file)).toEqual({
      "Content-Type": "application/pdf",
      "Content-Length": "1234",
      "Content-Disposition": "inline; filename=\"Plan.pdf\"; filename*=UTF-8''Plan.pdf",
      "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "private, no-cache",
      ETag: `"${"ab".repeat(32)}"`,
    });
  });

  it.each(["text/html", "image/svg+xml", "text/plain\r\nSet-Cookie: a=b"])(
    "sends %j, which is never taken in, as bytes to save",
    (mediaType) => {
      const headers = downloadHeaders({ ...file, mediaType });
      expect(headers["Content-Type"]).toBe("application/octet-stream");
      expect(headers["Content-Disposition"]).toMatch(/^attachment;/);
    },
  );
});
