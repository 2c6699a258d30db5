import { safeName } from "./safe-name.ts";

// What a browser shows without running anything from it. All else is saved.
const shownInBrowser = new Set(["application/pdf", "image/png", "image/jpeg"]);

/**
 * The Content-Disposition of a file (RFC 6266): shown or saved, its name in plain ASCII for old programs and in full
 * as RFC 8187 writes it. Whatever the name holds, it cannot end the header or begin another.
 */
export function contentDisposition(name: string, mediaType: string): string {
  const safe = safeName(name);
  const plain = safe
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w .()+,;=@-]/gu, "_");
  const full = encodeURIComponent(safe).replace(/['()*]/g, percent);
  const how = shownInBrowser.has(mediaType) ? "inline" : "attachment";
  return `${how}; filename="${plain}"; filename*=UTF-8''${full}`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
