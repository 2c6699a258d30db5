import { createHash } from "node:crypto";

/** Headers every answer of the API carries: nothing here is a page, and no other site may read it from a browser. */
export function apiHeaders(requestId: string, secure: boolean): Record<string, string> {
  return {
    "X-Request-Id": requestId,
    "Cache-Control": "private, no-cache",
    Vary: "Authorization, Accept-Language",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    ...(secure ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

/** The strong validator of a representation (RFC 9110 section 8.8.3): the same bytes have the same, and only they. */
export const etagOf = (text: string): string =>
  `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;

/** Whether a header of entity tags names this one; `*` names any. With `weakly`, as If-None-Match compares, `W/` is overlooked. */
export function namesTag(header: string, etag: string, weakly: boolean): boolean {
  const tags = header.split(",").map((tag) => tag.trim());
  return tags.some((tag) => tag === "*" || tag === etag || (weakly && tag === `W/${etag}`));
}
