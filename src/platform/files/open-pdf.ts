import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { readRange } from "./read-range.ts";

// pdf.js loads a canvas written in C++ to draw with. Nothing is drawn here, and a hostile file need not come near it.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === "@napi-rs/canvas") throw new Error("Text is read without a canvas.");
    return next(specifier, context);
  },
});
// The build for browsers of today: what the older one makes up for, this Node has, and it is loaded in half the time.
const { getDocument, VerbosityLevel } = await import("pdfjs-dist");

/** A PDF that is open for reading; `destroy` it afterwards. */
export type OpenPdf = ReturnType<typeof getDocument>;

const packageFolder = fileURLToPath(new URL(".", import.meta.resolve("pdfjs-dist/package.json")));

/** Opens a PDF for its text alone: no programs in WebAssembly, no fonts of the machine, nothing fetched. */
export async function openPdf(fd: number, size: number): Promise<OpenPdf> {
  return getDocument({
    data: new Uint8Array(await readRange(fd, 0, size)),
    standardFontDataUrl: `${packageFolder}standard_fonts/`,
    cMapUrl: `${packageFolder}cmaps/`,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
}
