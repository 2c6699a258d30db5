import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { PaperDocument } from "../document.ts";
import { drawableText } from "./drawable-text.ts";
import { loadFonts } from "./fonts.ts";
import { paperData } from "./paper-data.ts";
import { templateFolder } from "./template-folder.ts";

export type PdfStandard = "ua-1" | "a-2a";
export type PaperCompiler = (document: PaperDocument, standard: PdfStandard, createdAt: Temporal.Instant) => Uint8Array;

/** Results older than this many documents are forgotten; the templates and fonts themselves are used by every one. */
const remembered = 2;

/**
 * A compiler that reads no file but the templates and no font but the house's own. Throws when a document cannot be set, which
 * is a bug: everything a person can write must come out.
 */
export function openCompiler(): PaperCompiler {
  const fonts = loadFonts();
  const workspace = templateFolder();
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.files }] });
  return (document, standard, createdAt) => {
    const { paper, pictures } = paperData(document, (text) => drawableText(text, fonts.covers));
    for (const [path, bytes] of pictures) compiler.mapShadow(join(workspace, path), Buffer.from(bytes));
    const source = { mainFilePath: join(workspace, "paper.typ"), inputs: { paper: JSON.stringify(paper) } };
    const seconds = Math.floor(createdAt.epochMilliseconds / 1000);
    // In one call: a compiled document that JavaScript has hold of is freed only when its collector finds the time, and each
    // is some megabytes that the collector cannot see.
    const bytes = compiler.pdf(source, { pdfStandard: standard, creationTimestamp: seconds });
    for (const path of pictures.keys()) compiler.unmapShadow(join(workspace, path));
    compiler.evictCache(remembered);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
}
