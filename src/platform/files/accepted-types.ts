export type FileType = { mediaType: string; extension: string };
export type AcceptedType = {
  mediaType: string;
  /** The endings a name may carry for this content; the first one is used for a name without any. */
  extensions: [string, ...string[]];
  kind: "text" | "image" | "zip" | "pdf";
};

const openXml = "application/vnd.openxmlformats-officedocument";

/**
 * Everything the city takes in; what is not here is refused. RTF is left out because it carries embedded objects that no
 * check here can open, and the same text can be saved as DOCX or PDF.
 */
export const acceptedTypes: readonly AcceptedType[] = [
  { mediaType: "application/pdf", extensions: ["pdf"], kind: "pdf" },
  { mediaType: `${openXml}.wordprocessingml.document`, extensions: ["docx"], kind: "zip" },
  { mediaType: `${openXml}.spreadsheetml.sheet`, extensions: ["xlsx"], kind: "zip" },
  { mediaType: "application/vnd.oasis.opendocument.text", extensions: ["odt"], kind: "zip" },
  { mediaType: "image/png", extensions: ["png"], kind: "image" },
  { mediaType: "image/jpeg", extensions: ["jpg", "jpeg"], kind: "image" },
  { mediaType: "image/tiff", extensions: ["tif", "tiff"], kind: "image" },
  { mediaType: "text/plain", extensions: ["txt"], kind: "text" },
  { mediaType: "text/csv", extensions: ["csv"], kind: "text" },
  { mediaType: "text/markdown", extensions: ["md"], kind: "text" },
  { mediaType: "message/rfc822", extensions: ["eml"], kind: "text" },
];
