import type { PaperDocument } from "../document.ts";
import { readableText } from "../readable-text.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const written = (text: string) => readableText(text).replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

/** The part of the file that says what it is. That of `docx` would say what the clock on the wall says. */
export function coreProperties({ title, language, header }: PaperDocument, createdAt: Temporal.Instant): string {
  const at = createdAt.toString({ smallestUnit: "second" });
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${written(title)}</dc:title><dc:creator>${written(header.sender[0])}</dc:creator>`,
    header.number === undefined ? "" : `<cp:keywords>${written(header.number)}</cp:keywords>`,
    `<dc:language>${language === "sv" ? "sv-SE" : "en-GB"}</dc:language>${time("created")}${time("modified")}`,
    "</cp:coreProperties>",
  ].join("");
}
